"""Verdicts before their time, hints at nobody by name, suspicions of nameless voices."""

from smtui.checks import _gossip
from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Pattern, Severity
from smtui.domain.reading import Act

_ANY: frozenset[Act] = frozenset()
_SHOWN = Pattern(
    "(?:調査|検査|分析|鑑定|解析|聞き取り)(?:の結果|により|で|から)[、,]|調べたところ|確認したところ|調査報告|報告書|土器|出土|古墳|遺跡|世紀|時代|化石|地層|品種"
    "|の調べ(?:で[、は]|により)|と考えて|と考え、|事実では|誤解|いただきました|お寄せ|ご意見|ご心配|ご不安|パブリックコメント|講座|研修"
)
_CLEAR = ("rumor-calm", _gossip.ANSWERED, _SHOWN)
_VOICE = Pattern(
    "声|話|見方|意見|指摘|説(?:が|も)|情報|噂|うわさ|ウワサ|向き|憶測|ささや|囁|聞か|聞こえ|耳に|言われ|言って|話題|持ちきり|もっぱら|ことです|とのこと|だそう|方もい|方がい|人もい|らしい"
)
_WARNED = Pattern(
    "詐欺|勧誘|闇バイト|募集|誹謗|中傷|いじめ|被害(?:が|に|を)|個人情報|なりすまし|偽|ではありません|ておりません|ていません。|確認されていま|異常|お寄せ|いただ|アンケート|講座|相談|募る|人権"
)

_FIRM = (
    "rumor-calm",
    Pattern(
        "(?:警察|消防|気象庁|保健所|県|会社|電力|病院|大学|研究所|学校)(?:の発表)?(?:によ(?:ると|れば)|の発表では)|訓練|映画|ドラマ|小説|クイズ|試合|大会|選手"
    ),
)
"""What takes a verdict before its time back."""
_FRAMES = (
    Frame(
        ("rumor-surmise:sure", "rumor-surmise:who", "rumor-surmise:deed"),
        "確かめられる前の決めつけに読めます。発表を待つか、消してください。",
        none=("rumor-calm", _gossip.SETTLED),
        before=1,
    ),
    Frame(
        ("rumor-surmise:hint", "rumor-surmise:deed"),
        "確かめられる前の決めつけに読めます。発表を待つか、消してください。",
        none=("rumor-calm", _gossip.SETTLED),
        before=2,
        after=1,
        acts=frozenset({Act.DENIES, Act.ASKS}),
    ),
    Frame(
        ("rumor-surmise:before", "rumor-surmise:sure"),
        "発表を待たずに決めつけています。発表を待つか、消してください。",
        none=_FIRM,
        before=1,
        after=1,
        acts=frozenset({Act.ASKS}),
    ),
    Frame(
        ("rumor-surmise:before", "rumor-surmise:perhaps", "rumor-surmise:deed"),
        "発表を待たずに決めつけています。発表を待つか、消してください。",
        none=(*_CLEAR, _WARNED),
        acts=frozenset({Act.ASKS}),
    ),
    *(
        Frame(
            ("rumor-inferred:doubt", what, _VOICE),
            "名の知れない人の疑いを、そのまま伝えています。発表を待ってください。",
            none=(*_CLEAR, _gossip.HOME),
            acts=_ANY,
            warned=True,
            quoted=True,
        )
        for what in ("rumor-inferred:fault", "rumor-grapevine:crime")
    ),
)


class RumorInferred(Framed):
    """発表を待たない決めつけ、名指ししない匂わせ、人の声を借りた疑いを見つけます。

    なぜ: 外れたときに罪のない人を傷つけ、公の発信の信用を失わせます。
    直し方: 分かっている事実と、次に知らせる時刻だけを書きます。
    限界: 疑われる所や行いの言葉は一覧にあるものだけです。

    × «鑑定の結果を待つまでもなく、盗まれた絵と見て間違いありません»。
    × 水路の魚が減りました。«除草剤をまいたのではないかとの声»が寄せられています。
    × 遊具が壊されました。«近ごろ越してきた若者の仕業としか思えません»。
    × 畑の花が夜のうちに切られました。«いつも文句を言う方の顔が浮かびます»。
    ○ 県の調査の結果、魚が死んだ原因は酸素不足と考えられます。
    ○ 花壇の苗が抜かれました。見かけた方は公園課へご連絡ください。
    ○ うわさのコロッケ、日曜市に出ます。
    ○ 「橋が落ちる」との投稿がありますが、事実ではありません。
    ○ [personal] 駅員さんに聞いたら、次の電車は10分後らしい。
    """

    code = "rumor/inferred"
    name = "確かめる前の見立て"
    severity = Severity.WARN
    frames = _FRAMES
