"""Openings by act: passes shown, machines placed, weak guards, habits, people let in unasked."""

from smtui.checks._frames import Framed
from smtui.checks._kit import Account, Pattern, Severity
from smtui.checks._opening import ADVICE, HEAD, opening

_MASKED = Pattern(
    "ぼかし|モザイク|塗りつぶ|黒塗り|伏せ|見本|サンプル|ダミー|加工し|読めないよう|写らないよう|見えないよう|架空|おもちゃ|レプリカ|昔の"
)
_SHOW = Pattern(
    "大会|マラソン|表敬|式典|参列|訪問(?:し|さ)|視察し|完走|応援に|祝辞|初登庁|歴史|時代|明治|昭和|亡くな|功績|先代|元町長|元市長"
)
_SITE = Pattern(
    "門|園|庁舎|役場|役所|市役所|学校|校舎|施設|体育館|公民館|センター|館|部屋|執務|事務|窓口|受付|守衛|裏口|通用|入口|玄関|職場|名簿|番号|書類|荷物|情報|鍵|席|相談室"
)
_NET = Pattern("アカウント|電子申請|予約システム|IDカード|住基|庁内の|番号を")
_DIGITS = Pattern(
    "[0-9](?:[ -]?[0-9]){2,7}|[0-9#*](?:[-→ 、,][0-9#*]){2,7}|[一二三四五六七八九〇]{4,8}"
)
_SHOWN = "鍵や身分証のようすが読み取れます。写らない写真に替え、記述を消してください。"
_PLACE = "機器や保管場所のありかと守りのすきが分かります。具体的なようすを消してください。"
_HABIT = "要職の人の道筋や一人になる時が分かります。消してください。"
_ASKED = "確かめずに入れる、教えることが分かります。やり方を消してください。"
_ACCOUNT = "アカウントや端末の弱いところが分かります。消してください。"
_PAIR = Pattern("[A-Za-z][A-Za-z0-9_-]{2,20} ?/ ?[A-Za-z0-9!#$%&@_-]{4,24}")
_LOGIN = "入るための名前と秘密が並んでいます。消して、変えてください。"
_CODE = "開け方が分かります。番号を消し、変えてください。"


_FRAMES = (
    opening(_SHOWN, "pass", "legible", none=(ADVICE, _MASKED), before=2, after=2),
    opening(_PLACE, "soft", "machine"),
    opening(_PLACE, "whereabout", "machine", account=Account.PERSONAL),
    opening(_HABIT, "unguarded", "habit", HEAD, none=(_SHOW,)),
    opening(_ASKED, "unchecked", "admitted", _SITE),
    opening(_ACCOUNT, "hole", "account"),
    opening(_ACCOUNT, "hole", _NET, account=Account.PERSONAL),
    opening(_CODE, "codeword", "turned", _DIGITS, before=0, after=0),
    opening(_LOGIN, "account", _PAIR, before=0, after=0),
)


class SecurityOpening(Framed):
    """職員証や鍵の写真、機器のありか、低い柵や切れた警報、確かめない受付、残ったアカウントなど、守りのすきを明かす文を見つけます。

    なぜ: 投稿は、入ろうとする人も読みます。
    直し方: 鍵、場所、人の動き、確かめ方のようすを消します。
    限界: 一覧にない物や言い回しは分かりません。

    × 新しい«入室カードです。裏の二次元コードまで»撮れました。
    × «浄水場の柵は低く、またげば»中が見えます。景色をどうぞ。
    × [personal] 住民の«データが入った機械、実は駅前»のビルにある。
    × «町長は毎朝、お一人で»土手を歩かれます。
    × «業者のふりをすれば、守衛室も通してく»れます。
    × [personal] «異動した人のアカウント、まだ使える»。
    × [personal] «業務システムの入口は kanri01 / asagao88» のまま。
    × «通用口の番号は 3306# を押すと»開きます。
    ○ 職員証を、見本の写真でご紹介します。番号はぼかしてあります。
    ○ 浄水場の柵を補強しました。
    ○ 町長が園児と散歩しました。
    ○ 受付で、お名前とご用件をお話しください。
    ○ [personal] 異動した先輩と久しぶりに飲んだ。
    ○ 暗証番号は、4けたの数字を入れて決めます。誕生日は避けましょう。
    ○ 図書館の夜間は、返却ポストをお使いください。
    """

    code = "security/opening"
    name = "守りのすきを明かす"
    severity = Severity.WARN
    frames = _FRAMES
