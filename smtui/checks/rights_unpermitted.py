"""The text itself says that nobody has given permission."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.checks._rights import teaches_rights

_UNPERMITTED = "rights-unpermitted"
_SHOWN = Pattern(
    "載せ|のせ|掲載|公開|アップ|投稿|使|お借り|借り|貼|紹介|写真|画像|イラスト|動画|映像|曲|歌|作品|記事|絵|消しま|配信|流し"
)
_NEGATIVE = Pattern(
    "ません|ない|まだ|これから|後|あと|ず|なく|なし|無断|無許可|勝手|事後|怒られ|叱られ|言われ|著作権|確認"
)
_OTHER = Pattern(
    "立ち入|立入|駐車|持ち出|持出|工事|建築|営業|開催の許可|占用|採取|釣|火気|駐輪|捨て|ごみ|キャンプ|使用されて|使われて|使われる|無断で使われ|転載された|掲載された"
    "|議会の承認|農地|行方不明|安否|捜して|捜索"
)


class RightsUnpermitted(Check):
    """写真などを、許しを得ないまま載せると自ら述べる文を見つけます。

    なぜ: 許しのない掲載は、肖像権や著作権の侵害になり、気づいた時点で信用も失います。
    直し方: 許しを得てから載せます。それまでは、別の写真や文だけで伝えます。
    限界: 許しがあるかどうかは、書かれていなければ分かりません。

    × 出演者への«確認はまだ»ですが、楽しいので写真を先に載せます。
    × 町内の方の写真を、«勝手に借り»ました。怒られたら消します。
    × 作者に«許可は取っていません»が、すてきな絵なので使わせてもらいます。
    × 子どもたちの動画です。保護者の«了承は後»でいただきます。
    × 撮影者の方と«連絡は取れて»いませんが、すてきな写真なので借りました。
    ○ 写真を無断で転載しないでください。
    ○ 許可なく敷地に立ち入ることは、できません。
    ○ 保護者の同意なしに写真を公開することはありません。
    ○ 応募写真の確認はこれからです。結果は10月に掲載します。
    """

    code = "rights/unpermitted"
    name = "許しのない掲載"
    severity = Severity.WARN
    wakes = (_UNPERMITTED,)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield admissions that what is shown was not permitted."""
        for mark in reading.each(_UNPERMITTED):
            if _is_admitted(reading, mark):
                sentence = reading.sentence_at(mark.start)
                yield hit(
                    reading,
                    mark.start,
                    min(sentence.end, mark.end + 40),
                    "許しを得ていないことが書かれています。許しを得てから載せてください。",
                )


_OWNER = Pattern(
    "本人|保護者|作者|出演|家族|ご遺族|権利|お店|先方|会社|著作|施設|園|学校|撮影者|写って|相手|親御|投稿"
)
_GIVEN = Pattern(
    "得て(?!い?[なま])|得た|得まし|もらって(?!い?[なま])|もらい|いただいて(?!い?[なま])|いただき|済み"
)
_RULE = Pattern(
    "(?:(?:に|で)?(?:載せ|使わ|撮ら|上げ|あげ|投稿し|公開し|転載し|送ら|借り))?ない(?:$|\n|」|・|こと)"
)
"""Ends an entry in a list of rules."""
_NEVER = Pattern("ことはありません|いたしません|しません(?!が)|しておりません(?!が)|申請|届出|手続")


def _is_admitted(reading: Reading, mark: Mark) -> bool:
    sentence = reading.sentence_at(mark.start)
    if teaches_rights(reading, sentence):
        return False
    text, start, end = reading.text, sentence.start, sentence.end
    if _OTHER.search(text, start, end) or _NEVER.search(text, mark.end, end):
        return False
    if mark.text.startswith(("確認", "連絡", "返事")) and not _OWNER.search(
        text, start, mark.start
    ):
        return False
    if mark.text.startswith(("勝手", "無断")) and _RULE.match(text, mark.end):
        return False
    if _GIVEN.match(text, mark.end):
        return False
    if not _NEGATIVE.search(text, mark.start, min(end, mark.end + 10)):
        return False
    return _SHOWN.search(text, max(0, start - 40), min(len(text), end + 20)) is not None
