"""Ease: a lock that gives way, a watch that may sleep, a key in its usual place, a lone mayor."""

from collections.abc import Sequence

from smtui.checks._frames import Frame, Framed, Slot, slots
from smtui.checks._kit import Account, Pattern, Severity
from smtui.checks._opening import ADVICE, HEAD

_GIVES_WAY = Pattern(
    "(?:だけで|手で|[えけせてねべめれげ]ば|(?<!し)たら|[てで]も|普通に|ふつうに|すんなり|あっさり|簡単に|楽に)、?"
    "(?:普通に|ふつうに|すんなり|あっさり|簡単に|すぐ|誰でも|だれでも)?(?:開い[たちて]|開きま|開く|開けられ|通れ|通して|抜けられ|入れ[たるまち]|行け[るま]|渡して|外れ|上が[るりっ]|解除)"
)
_STIFF = Pattern(
    "(?:掛か|かか|閉ま|締ま|閉じ|効|利|映|写|鳴|回)[りき]?(?:にくい|づらい|が悪い|が甘い)|開けっ|開きっ|開いたまま|が甘い|がたつ|ぐらつ|空回り"
)
_MAY = Pattern(
    "て(?:も)?(?:いい|よい|良い|構わ|かまわ|大丈夫)|ことになって|てよく|時から[^。!?\n]{0,6}時|時までの?間|起きな|気づかな|誰も来な|だれも来な"
)
_ASLEEP = Pattern("仮眠|寝[てるたな]|うたた寝|居眠り|席を外|抜け出|家に帰")
_STALE = Pattern(
    "(?:更新|アップデート|点検|交換|設定)(?:は|を|も)?(?:して|できて)?(?:おらず|いな[いか]|いませ|せず|しないまま)|外から(?:も)?[^。、!?\n]{0,10}(?:開け|入れ|見え|見られ)|(?:初期|工場)(?:設定|出荷)?のまま"
)
_STAY = Pattern("お泊まり(?:は|先)|宿泊先は|ご?休憩場所|散歩は")
_ANNOUNCED = Pattern("公表|発表|報道|一般参賀|お手振り|奉迎|歴史|昭和|大正|明治")
_WAY_OUT = Pattern("から(?:外|中|庁舎|地下)?[へに]?(?:出られ|入れ|抜けられ|上がれ|降りられ)")
_GONE = Pattern(
    "(?:誰も|だれも|一人も)い(?:な|ま)|いなくな|無人|見に(?:は)?来(?:な|ませ)|回って(?:は)?来(?:な|ませ)"
)
_USUAL = Pattern(
    "の(?:裏|下|奥|陰|脇|わき|横|中|上|間|すき間)(?:が|に|は)?(?:、)?(?:定位置|お決まり|いつも(?:の|置)|常に|ぶら|挟|はさ|差し|挿し)"
    "|の(?:引き出し|机|棚|ロッカー|フック|かご|植木鉢)(?:です|に(?:あり|入れて|掛け|かけ|置い))"
)
_AJAR = Pattern(
    "(?:扉|ドア|窓|戸|シャッター)(?:を|は|が|も)(?:少し|いつも|日中は|夜も|常に)?(?:開け|開い|あけて)(?!しま|ら?れま|場|催)"
)
_SHAM = Pattern(
    "(?:丸|チェック|印|判子?|形|ふり|口)だけ|(?:した|見た|やった)ことにし|サボ|さぼ|省[いき略]て?|(?:やら|せ|見|行か|回ら)ずに?(?:、|帰|済|終)|(?:割れ|外れ|壊れ)た(?:まま|きり)"
)
_SHOWN = Pattern("書い|貼[ってら]|写[っりし]|映[っりし]|載[っせ]|見え")
_INSIDE = Pattern("職員|庁|役場|役所|職場|警備|警報|うちの課|事務室|倉庫|金庫|学校")
_GIVEN = Pattern("配り|お?譲|差し上げ|フリマ|売[りっるれ]|捨て|ごみに|もらって|引き取")
_KEPT = Pattern(
    "(?:データ|中身|履歴|記録|ファイル)[^。!?\n]{0,10}(?:残|そのまま|消さ|お好きに|入った|入って|ご自分で|ご自身で)|初期化(?:は)?(?:せず|して(?:い)?(?:な|ませ))|消さずに|消去せず"
)
_ADMITTED = Pattern(
    "(?:どなた|誰|だれ)でも|(?:言え|名乗れ|あれ|いれ|かぶれ|着れ|付けれ|つけれ)ば|(?:確認|確か)[^。、!?\n]{0,4}(?:ません|ずに)|顔パス|だけで"
)
_HANDED = Pattern("門[をが]|引き渡|お渡し|開け|通し|お入り|連れて帰")
_CLICKED = Pattern(
    "(?:[0-9]{1,4}|[一二三四五六七八九十半]{1,3})(?:人|名|%|割|数|分の)[^。!?\n]{0,24}(?:開[いきけ封]|押し|踏[んみ]|クリック|入力|引っかか|ひっかか|だまされ|返信)"
)
_ALONE = Pattern(
    "(?:付き添い|お供|警護|護衛|同行者?|秘書|SP)[^。、!?\n]{0,8}(?:なし|なく|つけ[なずま]|付け[なずま]|い(?:ませ|な[いく])|せず|ありませ)|(?:市長|町長|区長|村長|知事|教育長|議長|大臣)(?:さん)?(?:は|が|も)?、?[^。、!?\n]{0,6}(?:お一人|一人|1人|単身|おひとり|ひとり)で(?!暮ら|住)"
)
_CLOCK = Pattern("[0-9]{1,2}(?:時|:[0-9]{2})|毎[朝晩夕]")
_ROUTE = Pattern(
    "を出[てま]|を通[りっ]|[へに]向か|に着[きい]|[へに]入り|歩い|徒歩|裏|北口|南口|通用口"
)
_HOME = Pattern(
    "家の|自転車|わが家|我が家|実家|(?<!公用)車の鍵|家で|新居|ホテル|旅館|カフェ|お店|ゲーム|試合|選手|チーム|決勝|猫|犬|子ども部屋|どなたでも|観覧|来場|募集|催し|展|修理し|直し(?:ました|ます)|取り替え|交換|停電|地震|断水"
)
_SHOW = Pattern(
    "大会|表敬|式典|参列|視察し|完走|応援|祝辞|歴史|昭和|亡くな|先代|元町長|元市長|書き初め|挑戦"
)
_BREACH = "守りの弱いところが分かります。具体的なようすを消してください。"
_KEY = "鍵の置き場所が分かります。場所の記述を消してください。"
_SLEEP = "見張りのすき間が分かります。人数、時間、過ごし方を消してください。"
_DRILL = "だまされやすさが分かります。訓練の結果の数を消してください。"
_HEAD = "要職の人の道筋と一人になる時が分かります。時刻、道筋、人数を消してください。"


def _ease(
    message: str,
    *needs: Slot,
    account: Account | None = None,
    near: int = 0,
    after: int = 0,
    none: Sequence[Pattern] = (ADVICE, _HOME),
) -> Frame:
    """Return a frame that advice, and one's own home, take back."""
    return Frame(
        slots("ease", *needs),
        message,
        none=tuple(none),
        before=near,
        after=max(near, after),
        account=account,
        warned=True,
        acts=frozenset(),
    )


class SecurityEase(Framed):
    """簡単に開く鍵や認証、寝てよい当番、鍵の定位置、偽メール訓練の結果、要職の人が一人になる時を明かす文を見つけます。

    なぜ: 投稿は、入ろうとする人も読みます。
    直し方: 開き方、時刻、場所、数を消します。
    限界: 家庭や店の戸締まりの話は見ません。

    × [personal] 庁舎の«認証ゲート、マスクを外すだけで開い»ちゃう。
    × 足場のそばの«小窓の錠は掛かりにくい»ので、音がします。
    × [personal] 年末の«当番は、2時から4時は寝ていいことになって»いる。
    × 公用車の«鍵は、座布団の下が定位置»です。
    × «サーバー室は3階の奥です。暑いので、扉を少し開け»ています。
    × 全職員に«偽メールを送る訓練をしました。税務課は半数が開封»しました。
    × 区長が商店街を回ります。«10時に裏門を出て、警護はつけず»歩きます。
    × 学校の古い«タブレットをお譲りします。データはご自分で»消してください。
    × 当園の«お迎えは、名札があればどなたでも門を»お開けします。
    × 会議室の«警報を解除する番号は、職員の机に貼って»あります。
    ○ 古いパソコンをお譲りします。データは専門の業者が消しました。
    × 中継の«ルーターは10年も更新しておらず»、外から設定を変えられました。
    ○ [personal] 公園の地下道から外に出られる。
    ○ 認証ゲートは、職員証をかざすと開きます。来庁の方は受付へ。
    ○ 玄関の鍵が掛かりにくいときは、早めに修理しましょう。
    ○ [personal] 当番明けは家で昼まで寝ていいことになっている。
    ○ 職員に偽メールの訓練を行いました。不審なメールにご注意ください。
    ○ 町長は10時から、式典で一人ずつ祝辞を述べます。
    ○ [personal] 家の鍵、押したら普通に開いた。修理を頼んだ。
    """

    code = "security/ease"
    name = "守りのゆるさ"
    severity = Severity.WARN
    frames = (
        _ease(_BREACH, "thing", _GIVES_WAY, account=Account.PERSONAL),
        _ease(_BREACH, "thing", _STIFF),
        _ease(_SLEEP, "watch", _ASLEEP, _MAY),
        _ease(_SLEEP, "watch", _GONE),
        _ease(_BREACH, "thing", _SHAM, account=Account.PERSONAL),
        _ease(_BREACH, "way", _WAY_OUT, account=Account.PERSONAL),
        _ease(_BREACH, "device", _STALE, near=1, account=Account.OFFICIAL),
        _ease(_HEAD, "laid-open:vip", _STAY, near=1, none=(_ANNOUNCED,)),
        _ease(_BREACH, "unlock", _SHOWN, _INSIDE, near=1),
        _ease(_BREACH, "media", _GIVEN, _KEPT, near=1),
        _ease(_BREACH, "handover", _ADMITTED, _HANDED, none=(ADVICE,), account=Account.OFFICIAL),
        _ease(_KEY, "security-entry:key", _USUAL),
        _ease(_BREACH, "room", _AJAR, after=3),
        _ease(_DRILL, "mail", _CLICKED, near=1, none=(_HOME,)),
        _ease(_HEAD, "alone", HEAD, _ALONE, _CLOCK, _ROUTE, near=1, none=(_SHOW,)),
    )
