"""Lapses: codes made by a rule, children handed over, nobody on guard, devices and seals astray."""

from smtui.checks._frames import Framed
from smtui.checks._kit import Account, Pattern, Severity
from smtui.checks._opening import HEAD, opening

_KIDS = Pattern("学童|保育園|こども園|幼稚園|児童館|放課後|お子さん|園児")
_YARD = Pattern("園庭|校庭|学校|校舎|こども園|保育園|幼稚園|プール|庁舎|倉庫")
_NIGHT = Pattern("警備|夜間|夜の|深夜|土手|裏|庁舎|会場|金庫|倉庫|巡回")
_DESK = Pattern("役所|役場|職場|庁内|うちの|課|係")
_TIME = Pattern("[0-9]{1,2}時|正午|昼食|夕食")
_POLITE = Pattern("来賓(?:の祝辞|あいさつ)|式典|公演|入場|観覧|視察しました|お見えになりました")
_ALARM = Pattern("警報|機械警備|金庫|防犯|電気錠|自動ドア")
_TAUGHT = Pattern("ましょう|ください|注意|詐欺|被害|講座|研修を")
_PAIR = Pattern("[A-Za-z][A-Za-z0-9_-]{2,20} ?/ ?[A-Za-z0-9!#$%&@_-]{4,24}")
_LOGIN = "入るための名前と秘密が並んでいます。消して、変えてください。"
_OWN = Account.PERSONAL
_RULE = "番号の決め方が分かります。消して、番号を変えてください。"
_HANDED = "子どもを引き渡す合図が分かります。消してください。"
_NOBODY = "見張りのない所と時が分かります。人数や場所を消してください。"
_BUILT = "金庫や警報の造りが分かります。ようすを消してください。"
_ASTRAY = "機器や書類の扱いの甘さが分かります。投稿せず、上司に報告してください。"
_SEALED = "印や鍵の置き場所が分かります。消してください。"
_GUEST = "要人の居場所と人手が分かります。公表されている範囲にとどめてください。"
_LENT = "入館の札や鍵の扱いの甘さが分かります。書かずに、返却や交換をしてください。"
_DRILL = "だまされやすさが分かります。訓練の結果を消してください。"

_FRAMES = (
    opening(_RULE, "rule", "secret"),
    opening(_HANDED, "watchword", "kids"),
    opening(_HANDED, "watchword", _KIDS),
    opening(_NOBODY, "unlatched", "weaksite"),
    opening(_NOBODY, "unlatched", _YARD),
    opening(_NOBODY, "nobody", "guarded"),
    opening(_NOBODY, "nobody", _NIGHT),
    opening(_BUILT, "thickness", "vault"),
    opening(_BUILT, "thickness", _ALARM),
    opening(_ASTRAY, "strayed", "lostdevice", account=_OWN),
    opening(_ASTRAY, "shoot", "bizdata", account=_OWN),
    opening(_SEALED, "drawer", "sealed", "freely"),
    opening(_GUEST, "fewguard", "vip", _TIME, none=(_POLITE,)),
    opening(_GUEST, "fewguard", HEAD, _TIME, none=(_POLITE,)),
    opening(_LOGIN, "posted", "idpass"),
    opening(_LENT, "lent", "lentpass"),
    opening(_LENT, "keptcard", "stillin", account=_OWN),
    opening(_DRILL, "phished", "office", none=(_TAUGHT,)),
    opening(_DRILL, "phished", _DESK, none=(_TAUGHT,), account=_OWN),
    opening(_LOGIN, "account", _PAIR, before=0, after=0),
)


class SecurityLapse(Framed):
    """番号の決め方、引き渡しの合言葉、見張りのいない場所、金庫の造り、置き忘れた機器、印の置き場所などを明かす文を見つけます。

    なぜ: 投稿は、入ろうとする人もだまそうとする人も読みます。
    直し方: 番号、場所、人数、扱いのようすを消します。
    限界: 一覧にない物や言い回しは分かりません。

    × 予約端末の«暗証番号は、市の花の»画数です。
    × 児童館の引き渡しは、«合言葉は「つきみ」»で、どなたでもどうぞ。
    × 校舎の裏に«くぐり戸があり、誰でも入れ»ます。
    × お盆の庁舎は、«夜間の警備員を置かず»、明かりも消しています。
    × «警報の止め方»は簡単で、右のつまみを下げるだけです。
    × [personal] «公用携帯、電車の網棚に置き忘れ»た。まあいいか。
    × [personal] «相談記録の画面を撮って»、家で続きをやってる。
    × «課長印は引き出しの左。みんなで代わりに押»しています。
    × «大臣は12時から奥座敷で昼食»。お連れは秘書お一人だけです。
    × [personal] «庁内の訓練メール、本物だと思って»押した人が半分いた。
    × 研修動画の«概要欄に、会議のURLとパス»を書きました。
    × 手伝いの方に«職員証をお貸しし»ます。
    × [personal] «前の課の鍵まだ持ってる»。
    ○ 暗証番号は、誕生日や電話番号を避けましょう。
    ○ 引き渡しは、登録した保護者の方に限ります。
    ○ お盆の間も、守衛が夜間の窓口にいます。
    ○ [personal] 電車に傘を置き忘れた。
    ○ 大臣が町を訪れ、特産のそばを召し上がりました。
    ○ 給湯室の戸棚に、消火器があります。
    ○ 金庫の形の貯金箱を作ります。
    """

    code = "security/lapse"
    name = "守りのゆるみ"
    severity = Severity.CONFIRM
    frames = _FRAMES
