"""Secrets shown in a picture, or how carelessly they are kept."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.checks._security import teaches

_SECRETS = "security-secret"
_SHOWN = Pattern(
    "付箋|ふせん|メモが|メモを|メモに|貼って|貼られ|貼りっ|貼り出|張り紙|貼り紙|ホワイトボード|壁に|モニターに|モニターの|画面に"
    "|机に|デスクに|机の|写って|写りこ|写り込|映って|映りこ|映り込|写真に|書いてあ|書いてい|書かれ|一覧表|手帳"
)
_CARELESS = Pattern(
    "全員(?:で)?(?:同じ|共通|共有)|みんな(?:で)?(?:同じ|共通|共有|知って)|課(?:で|内で)(?:同じ|共通|共有)|係で(?:同じ|共通|共有)"
    "|使い(?:回|まわ)して(?:(?:い|お)?(?:る|ます|り|た))|変えて(?:い)?(?:ない|ませ)|変わって(?:い)?(?:ない|ませ)"
    "|変更して(?:い)?(?:ない|ませ)"
    "|初期(?:設定)?のまま|昔のまま|そのまま使|職員番号(?:です|と同じ)|は(?:誕生日|生年月日)|(?:誕生日|生年月日)(?:です|に|を|と|の)|西暦|電話番号と同じ|ゼロが|退職した|異動した"
    "|かかって(?:い)?(?:ない|ませ)"
)
_INSIDE = Pattern(
    "うち|庁|職場|役場|役所|課|係|窓口|システム|端末|サーバ|パソコン|職員|管理者|担当者|執務|事務室|学校|公民館|図書館|保健センター"
)


class SecurityExposed(Check):
    """パスワードなどが写真に写っていたり、ずさんな扱いが明かされていたりする文を見つけます。

    なぜ: 写真の文字は拡大すれば読めます。扱いのずさんさは、攻撃の手がかりになります。
    直し方: その写真は使わず、文からも消します。パスワードの変更も頼みます。
    限界: 写真そのものは見られません。文に書かれたことだけで判断します。

    × 新しい事務室です。机の«付箋には端末のログインIDとパスワード»が書いてあります。
    × うちの課の共有端末は、«パスワードが全員同じ»で、10年変わっていません。
    × «ホワイトボードに書かれた暗証番号»は、倉庫のものです。
    ○ パスワードを付箋に書いて、モニターに貼るのはやめましょう。
    ○ 職員は、パスワードを使い回していません。
    ○ 机にパスワードのメモを残さないよう、職員研修で確かめました。
    ○ カードの暗証番号を忘れた方は、窓口で手続きができます。
    """

    code = "security/exposed"
    name = "見えてしまう秘密"
    severity = Severity.CONFIRM
    wakes = (_SECRETS,)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentence in which a secret lies open."""
        for mark in reading.each(_SECRETS):
            found = _lies_open(reading, mark)
            if found:
                yield hit(
                    reading,
                    *found,
                    "秘密が見えたり、扱いが分かったりする書き方です。文と写真から消してください。",
                )


def _lies_open(reading: Reading, mark: Mark) -> tuple[int, int] | None:
    sentence = reading.sentence_at(mark.start)
    if teaches(reading, sentence):
        return None
    text, start, end = reading.text, sentence.start, sentence.end
    shown = _SHOWN.search(text, start, end)
    careless = _CARELESS.search(text, start, end)
    sign = shown or (careless if _INSIDE.search(text, start, end) else None)
    if not sign:
        return None
    return min(mark.start, sign.start()), max(mark.end, sign.end())
