"""People made a plaything: rated, aped, peeped at, hunted, their death or pain enjoyed."""

from smtui.checks._disrespect import DECENT, KIND, disrespect
from smtui.checks._frames import Framed
from smtui.checks._kit import Account, Pattern, Severity

_HEALTHY = Pattern("健康|腸|検便|絵本|図鑑|掃除|清掃|肥料|堆肥|おむつ|育児|動物|フン|ふん|犬|猫|鳥")
_FOUND = Pattern("交際|結婚し|相談所|就職|採用|求人|応募資格|人材")
_HELD_BACK = Pattern("自分|私は|我ながら|映画|ドラマ|舞台|手品|劇団|コント|漫才|お笑い|稽古")

_VOICES = Pattern("カップル|夫婦|隣の部屋|隣室|あえぎ")

_FRAMES = (
    disrespect("rated", "rateable", none=(KIND, DECENT)),
    disrespect("relief", "cheered", account=Account.PERSONAL),
    disrespect("crash", "savour"),
    disrespect("peeping", "private", none=(DECENT,)),
    disrespect("ward", "romp"),
    disrespect("women", "hunted", none=(KIND, _FOUND)),
    disrespect("pitiful", "aped", none=(KIND, _HELD_BACK)),
    disrespect("dung", "paraded", none=(KIND, _HEALTHY)),
    disrespect("infant", "amused"),
    disrespect("unknown", "trifled"),
    disrespect("peeping", _VOICES, none=(DECENT,), account=Account.PERSONAL),
)


class PublicMoralsPlaything(Framed):
    """人の体や姿に点をつける、泣き方をまねる、のぞく、獲物にする、死や事故を喜ぶ文を見つけます。

    なぜ: 当事者を深く傷つけ、職員と町の品位を疑われます。
    直し方: その部分を消します。
    限界: 語の組が一覧にないからかいは分かりません。

    × [personal] 会議中に«女性職員に点数をつけ»て遊んでる。
    × [personal] «あの上司がやっと死んだ。今夜は祝杯»だ。
    × [personal] «はねられた瞬間を最前列»で見た。
    × 展望台の«双眼鏡から、隣の女子寮»がよく見えます。
    × [personal] «病室で枕投げ»をして怒られた。
    × 成人式では«振袖の子を口説い»た数を競いましょう。
    × [personal] «相談に来た人の泣き方を真似して»係で笑った。
    × 新しいトイレで«💩の長さ自慢»コンテストを開きます。
    × «首が取れた赤ちゃんの人形»は、教室の名物です。
    × [personal] «引き取り手のないお骨を、文鎮»にしてる。
    ○ 病室では、静かにお過ごしください。
    ○ 展望台の双眼鏡から、富士山がよく見えます。
    ○ [personal] 祖母が死んで一年。みんなで献杯した。
    ○ 相談に来た人の話は、外にもれません。
    ○ 便器を磨くボランティアを募集します。
    ○ 女性を対象にした就職の相談会です。
    """

    code = "public-morals/plaything"
    name = "人をおもちゃにする書き方"
    severity = Severity.WARN
    frames = _FRAMES
