"""Blame drawn from circumstances, suspicions of nameless voices, talk told as talk."""

from smtui.checks import _gossip
from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Account, Pattern, Severity
from smtui.domain.reading import Act

_ACTS = frozenset({Act.DENIES, Act.ASKS})
_ANY: frozenset[Act] = frozenset()
_SHOWN = Pattern(
    "(?:調査|検査|分析|鑑定|解析|聞き取り)(?:の結果|により|で|から)[、,]|調べたところ|確認したところ|調査報告|報告書|土器|出土|古墳|遺跡|世紀|時代|化石|地層|品種"
    "|事実では|誤解|いただきました|お寄せ|ご意見|ご心配|ご不安|パブリックコメント|講座|研修"
)
_CLEAR = ("rumor-calm", _gossip.ANSWERED, _SHOWN)
_VOICE = Pattern(
    "声|話|見方|意見|指摘|説(?:が|も)|情報|噂|うわさ|ウワサ|向き|憶測|ささや|囁|聞か|聞こえ|耳に|言われ|言って|話題|持ちきり|もっぱら|ことです|とのこと|だそう|方もい|方がい|方々|人もい|人が|皆さん|らしい"
)
_HEARD = Pattern(
    "らしい|みたい|そうです|そうな|そうだ|そうで、|とのこと|ようです|ようだ|とか[。!、]|かもしれ|だって|話です|話だ|という話|との話|もよう|模様|来るとか|噂です|うわさです|本当なら|ほんとなら|という|との声|との情報|と言われ|といわれ"
)
_PLEASANT = Pattern(
    "おいし|美味し|絶品|名物|グルメ|メンチ|コロッケ|ラーメン|そば|スイーツ|満開|見頃|紅葉|桜|花火|景色|絶景|かわい|人気の|好評|ご利益|縁結び|穴場|昔|むかし|伝説|民話|江戸|明治|時代|由来|講座|教室"
)
_UNSEEN = Pattern(
    "(?:確認|検査|発表|調べ|調査|連絡|報告|裏付け|公表|情報)(?:は|が|の|も)?[^。!?\n]{0,12}(?:まだ|これから|取れて(?:い)?ま|取れて(?:い)?な|できて(?:い)?ま|できて(?:い)?な|ありませんが|来て(?:い)?ま|届いて(?:い)?ま|前です|前なが|待たず|待って(?:い)?られ|途中|中です|追いつ|後日|急いで)"
    "|お気をつけ|お気を付け|ご注意|気をつけて|念のため|避けて|避けた|控えて|窓を閉め|買わない|取り急ぎ|とりいそぎ|共有します|お知らせします|お伝えします|参考まで|ご参考"
)
_WARNED = Pattern(
    "詐欺|勧誘|闇バイト|募集|誹謗|中傷|いじめ|被害(?:が|に|を)|個人情報|なりすまし|偽|ではありません|ておりません|ていません。|確認されていま|異常|お寄せ|いただ|アンケート|講座|相談|募る|人権"
)

_FRAMES = (
    *(
        Frame(
            ("rumor-inferred:infer", who, "rumor-inferred:fault"),
            "確かめる前の見立てで、だれかのせいにしています。発表を待ってください。",
            none=_CLEAR,
            acts=_ACTS,
            warned=True,
        )
        for who in ("rumor-inferred:suspect", "rumor-surmise:who")
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
    Frame(
        ("rumor-inferred:hush", _HEARD),
        "うわさを、うわさのまま広めています。確かめてから書いてください。",
        none=("rumor-calm", _gossip.ANSWERED, _PLEASANT),
        acts=_ANY,
        account=Account.OFFICIAL,
        warned=True,
    ),
    Frame(
        ("rumor-inferred:board", "heard-news:event", _UNSEEN),
        "確かめていない書き込みを広めています。確かめてから書いてください。",
        none=("rumor-calm", _gossip.TOLD_OF_OLD, _WARNED),
        after=1,
        acts=_ANY,
        account=Account.OFFICIAL,
        warned=True,
    ),
    *(
        Frame(
            ("rumor-inferred:uneasy", who, "rumor-inferred:loss"),
            "思わせぶりな書き方で、だれかを疑わせています。消してください。",
            none=(*_CLEAR, _gossip.HOME),
            before=3,
            acts=_ANY,
            warned=True,
        )
        for who in ("rumor-inferred:suspect", "rumor-surmise:who")
    ),
    *(
        Frame(
            ("rumor-inferred:asked", what, _HEARD),
            "人づての話を広めています。確かめてから書いてください。",
            none=(*_gossip.PRIVATE, _PLEASANT),
            acts=_ACTS,
            account=Account.PERSONAL,
            warned=True,
        )
        for what in ("rumor-inferred:site", "rumor-grapevine:move")
    ),
)


class RumorInferred(Framed):
    """調べの途中の見立て、人の声を借りた疑い、うわさや書き込みのままの話、思わせぶりな疑いを見つけます。

    なぜ: 外れたときに罪のない人を傷つけ、公の発信の信用を失わせます。
    直し方: 分かっている事実と、次に知らせる時刻だけを書きます。
    限界: 疑われる所や行いの言葉は一覧にあるものだけです。

    × 池の水が白くなりました。水の色からみて、«上の造成地の土砂が流れ込んだものと推測され»ます。
    × 水路の魚が減りました。«除草剤をまいたのではないかとの声»が寄せられています。
    × «うわさでは、駅の裏に映画館ができるみたい»です。
    × «掲示板に、小学校のそばで刃物の男を見たとあります。警察の確認はまだ»です。
    × 花壇の苗が«抜かれました。前の晩に隣のキャンプ客が騒いでいたのが、どうも気になります»。
    × [personal] 角の更地、工事の人«に聞いたら産廃の置き場になるらしい»。
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
