"""What only those on the spot know: rescues, lawsuits, ballots, a firm's plans."""

from smtui.checks._frames import Frame, Framed, Slot
from smtui.checks._kit import Account, Pattern, Severity
from smtui.domain.reading import Act

_ONE = Pattern(
    "[0-9]{1,2}(?:代|歳)|店主|店長|社長|先生|夫|妻|奥さま|奥さん|ご主人|息子|娘|住宅街|お宅|飲食店|アパート|マンション|旅館|人気の|有名な|町長|議員|同級生|恩師|近所"
)
_TOLD_ALL = Pattern(
    "件で|件の|件と|件、|%|統計|昨年|年間|訓練|講習|予防|注意|ましょう|ください|相談|詐欺|ニュース|報道|新聞|ドラマ|映画|小説|漫画|アニメ|ゲーム|警察によると|発表|公表|大会|試合"
)
_OURS = Pattern(
    "打合せ|打ち合わせ|こちら|うちの|市の|町の|区の|市が|町が|当[市町]|私たち|進め|会議|準備|相手"
)
_JUDGED = Pattern(
    "判決|傍聴|公表|講座|講演|ドラマ|映画|小説|漫画|ニュース|報道|新聞|相談|裁判員|裁判所の見学|法廷|模擬|サッカー|野球|試合|ゲーム"
)
_HUSH = Pattern(
    "まだ言|言っちゃ|内緒|ここだけ|ないしょ|速報|発表|公表|立会|作業|数え|分は|見た|見て|候補|現職|新人|さん|氏"
)
_PUBLIC_VOTE = Pattern(
    "速報|人気投票|総選挙|アンケート|コンテスト|ニュース|報道|新聞|出口調査|テレビ|ホームページ|漫画|ゲーム|試合|昔|去年|前回|過去"
)
_HEARD = Pattern(
    "とのこと|そうです|と(?:の|いう)(?:お話|ご相談|ご報告|話)|伺い|伺って|うかが|打ち明け|おっしゃ|ご予定|ご意向|らしい|聞きまし|聞いて(?:い|お)|会議で|お見え|ご相談に|相談に見|内々"
)
_FIRM = Pattern(
    "(?:工場|会社|企業|メーカー|[0-9大老]社|店|銀行|病院|ホテル|旅館|スーパー|百貨店|デパート|グループ|農園|印刷|工業|製作所|商店|料亭|食堂|酒蔵|蔵元|商会|劇場|映画館)(?:さん|様|さま)?(?:で|が|から|は|の|では)"
)
_PRESS = Pattern(
    "発表(?:し|され|が)|公表|報道|ニュース|新聞|ご相談ください|相談窓口|制度|補助|支援金|セミナー|講座|募集|オープンします|オープン予定|開店します|合併特例|平成の合併|市町村合併|[市町村]合併|歴史|明治|昭和"
)
_PLAIN = frozenset({Act.DENIES, Act.INVITES})
_MESSAGE = "仕事の場でしか知り得ないことに読めます。消してください。"


def _frame(*needs: Slot, none: Pattern, account: Account | None = None) -> Frame:
    return Frame(
        needs,
        _MESSAGE,
        none=(none, "consent-given"),
        account=account,
        before=1,
        after=1,
        warned=True,
        quoted=True,
        acts=_PLAIN,
    )


class SecrecyInsideStory(Framed):
    """救急の現場、訴訟の準備、開票の途中、相談に来た会社の動きなど、その場の人しか知らないことを書いた投稿を見つけます。

    なぜ: 当人や会社に取り返しのつかない損害を与え、市の手の内も相手に知れます。
    直し方: その部分を消し、公表された数や案内だけにします。
    限界: 公表ずみのことかどうかは、書かれていなければ分かりません。

    × 昨夜の«救急出動は、人気の喫茶店の店主が夫婦げんか»のあとで倒れたものでした。
    × 弁護士との打合せです。«裁判では、点検の記録がないことを伏せて»進めます。
    × [personal] 開票作業中。«期日前の分は現職が優勢»、まだ言っちゃだめだけど。
    × «町内の部品工場では、春に人員削減のご予定»とのこと。応援します。
    ○ 昨年の救急出動は1,204件で、酒に酔った方が12件でした。
    ○ 裁判員の相談会で、弁護士から裁判のしくみと証拠がない場合の考え方を学びました。
    ○ [personal] テレビの開票速報、票が接戦で目が離せない。
    ○ 市内の工場が、人員削減を発表しました。再就職の相談窓口を設けます。
    """

    code = "secrecy/inside-story"
    name = "その場の人しか知らないこと"
    severity = Severity.WARN
    frames = (
        _frame("rescue:cause", "rescue:call", _ONE, none=_TOLD_ALL),
        _frame("rescue:hand", "rescue:court", _OURS, none=_JUDGED),
        _frame("rescue:ballot", "rescue:lead", _HUSH, none=_PUBLIC_VOTE, account=Account.PERSONAL),
        _frame("rescue:move", _FIRM, _HEARD, none=_PRESS, account=Account.OFFICIAL),
    )
