"""What a provision is, by its predicate: してはならない forbids, しなければならない obliges."""

import re
import unicodedata

from smtui.domain.guide import ClauseKind

_RULES = (
    (
        ClauseKind.EXCEPTION,
        "この限りで(?:は)?ない|ことができる|差し支えない|妨げない|除く(?:ものとする)?$|"
        "(?:適用|該当)しない|例外とする|不要とする",
    ),
    (
        ClauseKind.PROHIBITION,
        "ては(?:なら|いけ)(?:ない|ません)|では(?:なら|いけ)(?:ない|ません)|"
        "(?:行わ|し|使用し|投稿し|発信し|掲載し|返信し|公開し|用い|載せ|書か)ない(?:こと|もの|よう|$)|"
        "を?禁止|を?禁ずる|禁じる|慎(?:む|み)|厳禁|避け(?:る|なければ|ること)|できない|控え(?:る|ること|て)",
    ),
    (
        ClauseKind.OBLIGATION,
        "なければ(?:なら|いけ)(?:ない|ません)|ねばならない|ものとする|ものとします|"
        "(?<!に関す)(?<!に係)(?<!であ)(?<!とい)[うくぐすつぬぶむる]こと$|"
        "こととする|必要がある|必要である|義務|遵守する|徹底する|しなさい|してください",
    ),
    (
        ClauseKind.PRINCIPLE,
        "努め(?:る|な|て|ま)|留意|注意|心(?:が|掛)け|配慮|望ましい|意識|自覚|認識|理解し|尊重|"
        "検討する|期する|払う",
    ),
    (ClauseKind.DEFINITION, "をいう|をいいます|と定義|の定義は|を指す|を指します|の意義は"),
    (ClauseKind.SCOPE, "に(?:対して)?適用する|に適用します|を対象と|に及ぶ"),
    (ClauseKind.SANCTION, "懲戒|処分(?:する|を)|責任を問"),
    (ClauseKind.ROLE, "が(?:行う|担当する|所管する|担う)|を置く|をもって充てる|の所掌"),
    (
        ClauseKind.OBLIGATION,
        "(?:実施|報告|連絡|提出|確認|公表|明示|作成|策定|協議|訂正|対応)する$|行(?:います|う)$",
    ),
)  # fmt: skip
"""Kinds by the ends of their sentences, the strongest first."""
_PATTERNS = tuple((kind, re.compile(pattern)) for kind, pattern in _RULES)
_SENTENCE = re.compile("[^。\n]+")
_ASIDE = re.compile("[(（][^（）()]*[)）]")
_FORM = re.compile("様式|別記|申請書|届出書|別紙")
_STRONGEST = (ClauseKind.PROHIBITION, ClauseKind.OBLIGATION, ClauseKind.EXCEPTION)
_PROCEDURE = re.compile("申請|届|提出|承認|開設|廃止|決裁|審査|登録")
_INCIDENT = re.compile("炎上|成りすまし|なりすまし|トラブル|事故|誤投稿|漏えい|漏洩|削除依頼")


def kind_of(body: str, chapter: str = "", above: ClauseKind | None = None) -> ClauseKind:
    """Return what a provision probably is.

    `above` is the kind of the item it stands under: entries of a list have no predicate of their
    own and take it over. The last sentence that decides counts, unless an earlier one forbids.
    """
    plain = unicodedata.normalize("NFKC", body)
    kinds = [kind for one in _SENTENCE.findall(plain) if (kind := _of_sentence(one))]
    for kind in _STRONGEST:
        if kind in kinds:
            return kind
    if kinds:
        return kinds[-1]
    if _FORM.search(chapter):
        return ClauseKind.FORM
    if above is not None and "。" not in body:
        return above
    return ClauseKind.BACKGROUND


def _of_sentence(sentence: str) -> ClauseKind | None:
    told = _ASIDE.sub("", sentence).strip()
    tail = told[-24:]
    return next((kind for kind, pattern in _PATTERNS if pattern.search(tail)), None)


def is_procedure(body: str) -> bool:
    """Tell whether a provision is about applying, approving, opening, closing."""
    return bool(_PROCEDURE.search(body))


def is_incident(body: str) -> bool:
    """Tell whether a provision is about what to do when something went wrong."""
    return bool(_INCIDENT.search(body))
