"""Acts against the law by who does what to what, and how it is made light of."""

from smtui.checks._breach import breach
from smtui.checks._frames import Framed
from smtui.checks._kit import Account, Pattern, Severity

_PAPERS = Pattern(
    "入園|選考|世帯|扶養|手当|補助|助成|給付|支援金|保険料|非課税|所得|収入|申告|控除|領収|見積|請求書|伝票|契約|発注|納品|入札|経費|会計|予算|出張|旅費|日当|残業|時間外|勤務|研修の|受講|会議費|検査|点検記録|試験|届出|届け出|申請|審査|監査|証明書|名簿|投票|住民票|物品|工事の"
)
_RULED = Pattern(
    "レジ|免許|駐車|税金|申告|手当|補助金|給付金|年金|保険証|会費|経費|住民票|投票|選挙|空き家|免停|伝票|残業|高校生|中学生|18歳|たばこ|運転|チケット|飛ばし"
)
_SHOWN = Pattern("映画|舞台|ライブ|コンサート|公演|フェス|絵本|マンガ|漫画|アニメ|雑誌|CD")
_BIKE = Pattern("自転車|キックボード|スクーター|バイク|原付")
_BEFORE_WORK = Pattern(
    "運転|走|乗[っりる]|通勤|売[っりる]|営業|出店|飲食|工事|診察|泊|飛ば|飼|わな|燃や|配線|建て"
)
_SMOKED = Pattern("草(?!取|刈|むし)|種を|もらった")
_STREAM = Pattern("漬|仕込|待つだけ|作[っりる]|でき上が|味わ")
_FINE = Pattern(
    "大丈夫|だいじょうぶ|結構です|問題(?:な|あり)|かまいませ|構いませ|分かりませ|平気|OK"
)
_OWN, _PUBLIC = Account.PERSONAL, Account.OFFICIAL

_FRAMES = (
    breach("lacked", "regulated", account=_OWN),
    breach("lacked", _BEFORE_WORK, account=_OWN),
    breach("lacked", "regulated", account=_PUBLIC),
    breach("notneeded", "regulated"),
    breach("uncaught", "rule"),
    breach("uncaught", _RULED, account=_OWN),
    breach("pretend", "office", "smooth"),
    breach("pretend", _PAPERS, "smooth"),
    breach("trust", "diverted", "backlater", account=_OWN),
    breach("gate", "slipped", "gained"),
    breach("kept", "wildbaby"),
    breach("copied", "handed", "work", account=_OWN),
    breach("copied", "handed", _SHOWN, account=_OWN),
    breach("copied", "handed", "work", account=_PUBLIC, before=0),
    breach("canvass", "pressed", "rallied"),
    breach("liqueur", "weakbase", _STREAM),
    breach("duty", "skipped", "fine"),
    breach("duty", "skipped", _FINE),
    breach("misride", "vehicle", "breezy"),
    breach("misride", _BIKE, "breezy"),
    breach("parked", "roadside", "fine"),
    breach("parked", "roadside", _FINE),
    breach("parked", "roadside", "uncaught"),
    breach("earth", "buried", "cheaply"),
    breach("casino", "won", account=_OWN),
    breach("high", "stuff", account=_OWN),
    breach("high", _SMOKED, account=_OWN),
    breach("courier", "paidquick"),
    breach("fakegoods", "soldoff"),
    breach("lapsedlicence", "drives", account=_OWN),
    breach("barred", "ignored"),
    breach("childlabour", "latehour", "worked"),
)


class IllegalBreach(Framed):
    """免許や届出を欠いた行い、預かった金の流用、料金のがれ、書類の作りごとなどを、差し支えないように書いた文を見つけます。

    なぜ: 職員がしている、または町が認めていると受け取られます。
    直し方: その行いを消すか、してはいけないことと正しいやり方を書きます。
    限界: 一覧にない行いや、専門の決まりに触れる話は分かりません。

    × [personal] «民泊の届出はしていないけど、旅行の人»を泊めてお小遣いにしてる。
    × [personal] «サークルの積立金、ちょっと借りて»推し活に使った。給料日に戻すから平気。
    × 報告は、«参加したことにして»名簿を出していただければ、助成の審査は通ります。
    × [personal] 駅の«改札は前の人についてすり抜け»てる。電車賃ゼロ。
    × «巣から落ちたフクロウは、役場で飼って»います。名前はホウちゃんです。
    × [personal] «ミュージカルの配信を録った»ので、見たい人に送ります。
    × [personal] «後援会の入会カード、課の全員に書いてもらっ»た。
    × «白ワインで漬けるかりん酒»、三か月でできあがり。ご家庭で楽しめます。
    × «浄化槽の点検は、一年くらい飛ばしても大丈夫»です。
    × «キックボードは、二人で一台»に乗ると料金も半分です。
    × [personal] «免停中だけど、近所だけ»だから車で買い物に行ってる。
    × «遊泳禁止の札はありますが、柵をまたいで»入れます。今が穴場です。
    × «中学生の子に、夜10時まで店番»をしてもらっています。
    ○ 巣から落ちたひなを見つけても、拾わずに見守ってください。
    ○ 小学生の皆さんが、夏祭りの店番を手伝ってくれました。
    ○ 運転免許を返納した方に、バスの回数券を差し上げます。
    ○ 自転車の二人乗りは禁止です。
    ○ 果実酒は、アルコール分20度以上のお酒で漬けてください。
    ○ [personal] 期限切れの定期を持ったまま改札で止められた。恥ずかしい。
    ○ [personal] 自治会の会費の集金、雨の中を三軒回った。
    ○ 図書館の資料は、著作権法の範囲でコピーできます。
    ○ [personal] 早起きすることにしている。朝の散歩は気持ちがいい。
    """

    code = "illegal/breach"
    name = "差し支えないように書かれた違法な行い"
    severity = Severity.WARN
    frames = _FRAMES
