"""People under twenty and drink, tobacco or betting together, and nothing said against it."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Pattern, Severity

_SCHOOL = Pattern(
    "(?:高校|中学|小学)生|高[123一二三](?!人|位)|中[123](?!人|位|月)|大学1年|未成年|(?<![0-9])1[2-9]歳|十[六七八九]歳?で|みんな1[5-9]|20歳未満|二十歳(?:前|未満)"
)
_ALSO = Pattern(
    "(?:高校生|中学生|小学生|未成年|20歳未満|二十歳未満)(?:の(?:皆さん|皆様|みなさん|みんな|方))?(?:も|でも|にも|だけ)"
)
_SHARED = Pattern(
    "参加でき|飲め|飲ん|一杯|ひと口|一口|味見|晩酌|乾杯|杯|缶|本(?:を|目)|どう|いかが|どうぞ|OK|大人っぽ|解禁|吸[っいえ]|吸わ|大丈夫|特別|教え|楽し|こっそり|内緒|デビュー|賭け|買っ"
)
_MESSAGE = "20歳未満の人の飲酒などを勧める、または楽しむ文に読めます。消してください。"
_PROPER = Pattern(
    "見学|太鼓|コーラ|親は|迎え|禁止|いけ|ません|ないで|お?断|20歳以上|二十歳以上|20歳に|二十歳に|保護者|ノンアル|ジュース|甘酒|防止|害|教室|授業|指導|ラベル|仕込み|ソフト|代わり|相談|牛乳|麦茶|水で|対象|父が|母が|作文|ポスター|啓発|開発|商品|課題|生産|醸造|競技|試合|優勝|大会|入賞"
)


class IllegalYoung(Framed):
    """高校生や未成年と、酒、たばこ、賭け事とが並び、とがめる言葉のない文を見つけます。

    なぜ: 20歳未満の飲酒や喫煙は法律で禁じられています。ひと口でも、家でも同じです。
    直し方: その部分を消すか、対象を20歳以上と書きます。
    限界: 年齢や学年の書かれていない場合は分かりません。

    × 新酒まつりの«試飲は、高校生も保護の方と一緒ならビール»をひと口だけ飲めます。
    × [personal] «高3の娘と初めての晩酌»。缶チューハイで乾杯。
    ○ 高校生に酒を売ることは、法律で禁止されています。
    ○ 地酒のラベルを、高校生がデザインしました。
    ○ [personal] 息子が20歳に。初めてのビールで乾杯した。
    """

    code = "illegal/young"
    name = "20歳未満と酒やたばこ"
    severity = Severity.WARN
    frames = (
        Frame(("young-vice", _SCHOOL, _SHARED), _MESSAGE, none=(_PROPER,)),
        Frame(("young-vice", _ALSO), _MESSAGE, none=(_PROPER,), after=1, quoted=True),
    )
