"""Papers forged, things carried off, sold on or dumped, dues still drawn, hands put to work."""

from smtui.checks._breach import breach
from smtui.checks._frames import Framed
from smtui.checks._kit import Account, Pattern, Severity

_PAPERS = Pattern("証明書|商品券|整理券|源泉徴収票|申請書|はんこ|判子|署名")
_SOLD = Pattern("チケット|商品券|整理券|グッズ|カード|マスク|席")
_DUES = Pattern("年金|手当|扶養|給付|保険証|障害者手帳|口座|定期券|駐車|学割|補助|医療証|失業")
_CHANCE = Pattern(
    "抽選|当たりやす|通りやす|定員|枠|申し込|応募|給付|補助|ポイント|整理券|一人一つ|限度"
)
_HANDS = Pattern("高校生|中学生|外国人|パート|従業員|スタッフ|学生|実習生|子ども")
_CATCH = Pattern("シカ|アユ|鮎|マス|貝|魚|カニ|ラン|えび|エビ")
_AGAIN = Pattern("実質|タダ|ただ|レンタル|この手|毎回|何度も|浮[いくか]|得|新品|無料")
_OFFROAD = Pattern(
    "農道|駐車場|人気のない|人けのない|河川敷|公道|裏道|夜の空|空き地|免許のない|免許を取る前|教習所の前|田んぼ道"
)
_SCHOOL = Pattern("学校の|施設の|トナー|会社の|職場の|役場の|役所の|庁舎の")
_EASY = Pattern(
    "簡単|便利|早い|楽(?!し)|無料|ただ|タダ|分かりま|見て|大丈夫|すっきり|済み|かか[らり]|けっこうです|結構です|面倒"
)
_WHEELS = Pattern("自転車|チャリ|原付|スクーター|キックボード|車で|バイク|ハンドル|運転")
_HOME = Pattern(
    "(?:みんな|皆|毎日|毎月|いつも|全部)[^。\n]{0,6}(?:家|うち|自宅)に[^。、\n]{0,4}(?:持|送|運)|買ったことな|自腹を切らず|私用に"
)
_OWN = Account.PERSONAL

_FRAMES = (
    breach("forged", "seal", "passed"),
    breach("forged", _PAPERS, "passed", account=_OWN),
    breach("dumpto", "hazard", "thrift", before=0),
    breach("dumpto", "hazard", _EASY, before=0),
    breach("binned", "danger", "thrift"),
    breach("binned", "danger", _EASY),
    breach("scalp", "windfall", _SOLD, account=_OWN),
    breach("scalp", "hot", "windfall", account=_OWN),
    breach("pilfered", "officegoods", "passed", account=_OWN),
    breach("pilfered", _SCHOOL, "passed", account=_OWN),
    breach("pilfered", "officegoods", "windfall", account=_OWN),
    breach("officegoods", _HOME, account=_OWN),
    breach("skirt", "shot"),
    breach("unreported", "dead", _DUES, account=_OWN),
    breach("small", "takehome", "game"),
    breach("small", "takehome", _CATCH),
    breach("returnfraud", _AGAIN, account=_OWN),
    breach("borrownames", _CHANCE),
    breach("learner", "unfit", _OFFROAD),
    breach("backdated", "wellworn"),
    breach("worklong", "worker"),
    breach("worklong", _HANDS),
    breach("ranoff", "dodgebill", account=_OWN),
    breach("untold", "income", account=_OWN),
    breach("drunkbike", _WHEELS),
    breach("unapplied", "fireworks"),
    breach("keepsake", "relics"),
    breach("cashdivert", "rerouted"),
    breach("treated", "kickback", "influence"),
    breach("acquit", account=_OWN)._replace(acts=frozenset()),
    breach("beforehand", "salvage", account=_OWN),
    breach("curing", "sold", account=Account.OFFICIAL),
    breach("lostgoods", "shared"),
)


class IllegalMisuse(Framed):
    """書類の偽造、備品の持ち出し、転売、届けのない受給、危ない捨て方、働かせ過ぎなどを、差し支えないように書いた文を見つけます。

    なぜ: 職員がしている、または町が認めていると受け取られます。
    直し方: その行いを消すか、してはいけないことと正しいやり方を書きます。
    限界: 一覧にない行いや、専門の決まりに触れる話は分かりません。

    × [personal] 欠席届は«親の名前で書いて、買った三文判»で通った。
    × «使いきれない農薬は、側溝に»流せば手間がかかりません。
    × «古い灯油は、新聞紙に包んで燃えるごみに»出せば大丈夫です。
    × [personal] «整理券、余分に取っておいて高値で流し»た。いい小遣い。
    × [personal] «課の切手、毎月もらって»フリマで現金に。誰も気づかない。
    × [personal] «役場の文房具なんて皆、うちに持って»帰ってる。
    × [personal] «引っ越したけど言ってないので、住宅手当»はそのままもらってる。
    × «規定より小さいの も 持ち帰»れます。アワビは刺身でどうぞ。
    × «ご家族のお名前を借りて»応募すると、抽選に通りやすくなります。
    × [personal] «中学生の甥に、農道で軽トラの練習»をさせてる。
    × «先に納品してもらい、書類の日付»はうまく合わせてくれます。
    × «実習生には、休みなしで»働いてもらっています。
    × [personal] «お勘定の前にこっそり出て»きた。
    × [personal] «ハンドメイドの売り上げ、申告したことない»。
    × [personal] 柿を一つもらっただけだから、«泥棒じゃない»よね。
    × «アトピーが治る石けんを、バザーで»お求めください。
    × «落とし物の傘は、職員で分け»ました。
    × «はしご酒には、レンタルの自転車»が便利です。
    × «爆竹は、届けは出していません»が、毎年のことです。
    × «化石は、掘ってみ»てお宅の玄関にどうぞ。
    × [personal] «欠席した人の謝礼は、飲み代»に。
    × [personal] «取引先からビール券を毎年もらって、発注»してる。
    ○ 農薬を側溝に流さないでください。
    ○ スプレー缶は、中身を使い切り、燃えないごみの日に出してください。
    ○ [personal] 職場のみかんを一つもらって、家に持って帰って子どもにあげた。
    ○ 引っ越した方は、手当の届けを忘れずにお出しください。
    ○ 小さな貝は、海へ戻しましょう。
    ○ 応募は、お一人一口です。お名前と住所を書いてください。
    ○ [personal] 免許を取った娘に運転を教えてもらう日が来るとは。
    ○ 契約書の日付は、契約した日を書いてください。
    ○ 実習生の皆さんが、祭りの手伝いに来てくれました。
    """

    code = "illegal/misuse"
    name = "差し支えないように書かれた不正"
    severity = Severity.WARN
    frames = _FRAMES
