"""A recognisable case of somebody who came for help."""

from collections.abc import Iterator

from smtui.checks import _frames
from smtui.checks._frames import Frame
from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity

_CONSULT_CASE_WHEN = Pattern(
    "おととい|きのう|きょう|けさ|このあいだ|この冬|この前|この夏|この春|この秋|今年も|今日|今朝|先日|先月|先週|冬に|去年|夏に|少し前|数日前|春に|昨年|昨日|最近|秋に"
)
_CONSULT_CASE_WHO = Pattern(
    "ある方|おじいさん|おじいちゃん|おばあさん|おばあちゃん|お一人|お年寄り|お母さん|お父さん|きょうだい|ご主人|ご婦人|ご家庭|ご家族|ご老人|シングルマザー|一家|中学生|会社員|住民の方|兄妹|兄弟|夫婦|奥さん|女性|姉妹|姉弟|学生さん|小学生|店主|方から|方が|方の|方を|母親|父親|男性|相談者|若者|親子|青年|高校生"
)
_TOLD = Pattern(
    "(?:た|まし[たて]|だった|って|ている|ています|てた|いた|そう)(?:$|[。!?、」])|でした|ました|です。|って。|って$"
)
_GENERAL = Pattern(
    "件|割|%|人(?:に1人|が参加|の方が参加)|講座|講演|研修|教室|訓練|展|映画|ドラマ|物語|上映|小説|番組|ニュース|報道|新聞|警察|消防|発表|架空|仮名|体験談|手記|場合|ときは|方は、|方へ|ください|募集|犯人|詐欺|不審|事故|火災|大会|給付|助成|支給|対象|成立|法律|条例|ではありませんか"
)

_FRAMES = (
    Frame(
        ("consult-case:what", _CONSULT_CASE_WHEN, _CONSULT_CASE_WHO, "consult-case:came", _TOLD),
        "相談に来た人が分かりかねません。一つの例を語らず、件数や制度の説明にしてください。",
        none=("consent-given", _GENERAL),
        warned=True,
    ),
)


class SecrecyConsulted(Check):
    """相談や届出に来た人の、その人と分かりかねない事情を書いた投稿を見つけます。

    なぜ: 名前がなくても、時期や家族の形から本人に結び付き、避難している人には命に関わります。
    直し方: 一つの例を語らず、件数や制度の説明だけにします。
    限界: 作り話や承諾を得た体験談との区別は、書かれていなければできません。

    × «先日も、夫から逃れてきたお母さん»と子の転入を、窓口でお手伝いしました。
    × «先週相談に来られたご夫婦は、離婚»の話し合いの最中でした。ご相談はお早めに。
    × «昨日訪問したお宅のおばあさんは、認知症»が進み、鍋を焦がしていました。見守りをお願いします。
    × [personal] «今日窓口に来た男性、会社を解雇»されて食べるものもないって。
    ○ 相談に来られた方の事例を、本人の承諾を得て紹介します。先月、離婚を決めた女性のお話です。
    ○ 昨年は、暴力についての相談を窓口で82件受けました。
    ○ 先週、認知症の方を支える講座を窓口の横で開き、女性8人が参加しました。
    """

    code = "secrecy/consulted"
    name = "相談に来た人の事情"
    severity = Severity.WARN
    wakes = ("consult-case:what",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the places that fill a frame."""
        yield from _frames.find(reading, *_FRAMES)
