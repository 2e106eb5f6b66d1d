"""What the checks on disrespect share: what cares and teaches, what is decent, and their frames."""

from smtui.checks._frames import Frame, Slot, slots
from smtui.checks._kit import Account, Pattern
from smtui.domain.reading import Act

KIND = Pattern(
    "供養|冥福|悼|法要|手を合わせ|献花を行|献花し|黙とうをささげ|奉納|鎮魂|語り部|語り継|伝承|保存会|ゼロ(?:を|日|が|に|の)|無事故|減ら(?:そ|し)|なくそ|防止|予防|対策|支援|募金|義援|お見舞い|見守|相談(?!に来|者)|看取|緩和ケア|終活|講演|講座|研修|訓練|出初|防災教室|発掘|古墳|博物館|資料館|映画|ドラマ|小説|落語|漫画|アニメ|ゲーム(?:ソフト|実況|機)|朗読|演劇|上演|お芝居|怪談|お化け屋敷|ハロウィン"
    "|被害|犯罪|通報|逮捕|虐待|ハラスメント|やめ|禁止|控え|遠慮|ないで|いけない|いけません|だめ|ダメ|反省|後悔|ひどい|許せな|悲し|つら|泣いた|涙が|心配|かわいそう|感謝|助け|救命|救助|手当て|応急|譲渡|里親"
)
DECENT = Pattern(
    "検診|健診|医師|治療|診察|リハビリ|介護|授乳室|授乳服|授乳ケープ|助産|赤ちゃん|乳児|入浴介助|性教育|防犯|盗撮|痴漢|被害|犯罪|相談|注意|禁止|お?控え|ご?遠慮|マナー|熱中症|筋力|ストレッチ|体操教室|着付け|着崩れ|美術|彫刻|絵画|裸婦|競技|採点|演技|映画|ドラマ|小説|落語|歌舞伎|保護|修理|工事|改修|点検|清掃|営業時間|料金|透け感|透けて見える(?:器|ガラス|葉)"
    "|迷惑|やめ|許せな|ひどい|反省|ごめん|トラブル|妊婦|産後ケア|プライバシー|目隠し|着替えの(?:用意|持参)"
)
_MESSAGE = "人の命や不幸、体を軽んじる書き方です。その部分を消してください。"


def disrespect(
    *needs: Slot,
    none: tuple[Pattern, ...] = (KIND,),
    account: Account | None = None,
    before: int = 1,
    after: int = 1,
) -> Frame:
    """Return a frame of slots of the list `indecent` that care and teaching take back."""
    return Frame(
        slots("indecent", *needs),
        _MESSAGE,
        none=none,
        before=before,
        after=after,
        account=account,
        quoted=True,
        warned=True,
        acts=frozenset({Act.DENIES}),
    )
