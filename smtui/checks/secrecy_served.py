"""Whom the writer met at work, and what came out about them."""

from smtui.checks._frames import Frame, Framed, slots
from smtui.checks._kit import Account, Pattern, Severity
from smtui.domain.reading import Act

_OTHER_SIDE = Pattern(
    "職員さん|役場の人|役所の人|担当の方|係の人|係の方|親切|ありがた|ありがとう|助かっ|感謝|教えてもら|教えてくれ|してもらった|出しに行|取りに行|もらいに行|手続きに行|相談に行|受けに行|並ん|待たされ"
    "|うちの(?:子|猫|犬|娘|息子|夫|妻|母|父)|わが家|我が家|自分の(?:戸籍|健診|検診|住民票|申告)|私の(?:戸籍|健診|検診|申告)"
)
_TALE = Pattern(
    "見ないし|見ても言わ|見ません|教えない|答えない|記録が残る|守秘|"
    "(?:ドラマ|映画|小説)(?!みたい|のよう)|漫画|アニメ|ゲーム|ニュース|新聞|報道|番組|統計|研修|講演|講座|本を読ん|体験談|訓練|大会|コンクール|演奏会|試合|祭り|まつり|ライブ|応援|優勝"
    "|書類選考|昔の役場|郷土史|江戸|明治|大正|家系図|先祖|差し入れ|お裾分け|猫が|犬が|子猫|迷い犬"
)
_NONE = (_OTHER_SIDE, _TALE, "consent-given")
_PLAIN = frozenset({Act.DENIES, Act.ASKS, Act.INVITES})
_MESSAGE = "仕事で会った人や見た書類のことに読めます。誰のことか分からなくても、消してください。"


def _frame(*needs: str) -> Frame:
    """Return a frame of slots of this list, in this sentence or a neighbouring one."""
    return Frame(
        slots("told-served", *needs),
        _MESSAGE,
        none=_NONE,
        before=1,
        after=2,
        account=Account.PERSONAL,
        acts=_PLAIN,
    )


_FRAMES = (
    _frame("met", "who", "fact"),
    _frame("met", "folk", "grave"),
    _frame("met", "who", "seen"),
    _frame("met", "reg", "who"),
    _frame("reg", "who", "seen"),
    _frame("reg", "who", "fact"),
    _frame("keep", "reg", "fact"),
    _frame("keep", "reg", "who"),
)


class SecrecyServed(Framed):
    """窓口、出動、検針、名簿の整理などの仕事で、だれに会い、何を知ったかを書いている投稿を見つけます。

    なぜ: 名前を書かなくても、身近な人や知られた人のことは、すぐにだれか分かります。
    直し方: その人のことをすべて消します。仕事の感想だけなら、だれの話か分からない形にします。
    限界: 利用する側として書いた文との区別は、言い回しから見ています。

    × [personal] 印鑑登録を«受け付けた相手が、元カレ»の今の奥さん。名字が変わってた。
    × [personal] 夜勤。«運んだのは近所のラーメン屋»の大将で、もう息をしていなかった。
    × [personal] «検針で回ってると、角のスナック»の使用量がゼロ。夜逃げだな。
    × [personal] «給付金のリスト、まだ手元に»ある。知り合いの名前を見つけて笑った。
    ○ [personal] 転入届を出しに行ったら、窓口の人が同級生でびっくりした。親切だった。
    ○ [personal] 税務課のドラマが面白い。滞納する社長の役の俳優が上手。
    ○ [personal] 窓口で働いてると「有名人の家は？」と聞かれるけど、見ないし、見ても言わない。
    ○ [personal] 隣のパン屋さんの食パン、やっぱりおいしい。
    ○ [personal] 今日は図書館で、恩師の書いた本を借りた。
    """

    code = "secrecy/served"
    name = "仕事で会った人のこと"
    severity = Severity.WARN
    account = Account.PERSONAL
    frames = _FRAMES
