"""What drafts, orders and preparations inside the office let one read of things to come."""

from smtui.checks._decided import AwayFromHome
from smtui.checks._frames import Frame
from smtui.checks._kit import Account, Pattern, Severity
from smtui.domain.reading import Act

_ELSEWHERE = Pattern(
    "ニュース|新聞|報道|テレビ|公表(?:され|しました|済)|発表(?:され(?!る)|しました|済|があり)|可決|議決され|広報(?:に|で|を|紙に)|ホームページ|パブリックコメント|パブコメ|ご意見|傍聴|説明会(?:で|に)"
    "|わが家|我が家|うちの家|自宅|マイホーム|実家|アパート|マンション|結婚式|披露宴|新居|引っ越し|夫|妻|息子|娘|彼氏|彼女|部活|サークル|町内会|自治会|PTA|子ども会|習い事|推し(?!て)|ライブ|ツアー|映画|ドラマ|小説|漫画|アニメ|ゲーム|球団|監督|試合|リーグ"
    "|国会|政府|首相|総理|大臣|株価|自分の名刺|自分の名札|研修|講座|講演"
)
_KNOWN = Pattern(
    "公表しました|発表しました|可決されました|議決されました|決定しました|掲載しました|ホームページに|素案を公表|ご意見を|パブリックコメント|縦覧|傍聴|報道|広報[^。]{0,4}号|募集|受付|お申し?込み|入札公告|公告|公募します|公開しています"
)
_AGAIN = Pattern(
    "(?:来年|来季|再来年|次の?(?:春|夏|秋|冬|シーズン)|来(?:春|夏|秋|冬)|今年|この(?:春|夏|秋|冬)|いつまで)"
)
_NATURE = Pattern(
    "天候|天気|雨|雪|晴|気温|気象|台風|予報|開花|満開|見頃|桜|紅葉|花|星|月食|流星|噴火|地震|災害|避難|抽選|先着|予約|在庫|数に限り|収穫|野菜|果物|魚|鳥|動物|虫|病気|健康|感染|接種|効果|詐欺|安全と|無事|被害|投資"
)
_PLAIN = frozenset({Act.DENIES, Act.INVITES})
_STATED = frozenset({Act.DENIES, Act.ASKS})
_MESSAGE = "まだ外に出ていない案や準備から、先のことが分かります。公表されるまで消してください。"
_PLAN = "説明や手続きの前に、決まったように伝えています。公表できるまで待ってください。"
_HINT = "なくなるか変わることを匂わせています。決まって公表されるまで書かないでください。"
_FRAMES = (
    Frame(
        ("draft-desk:doc", "draft-desk:out"),
        _MESSAGE,
        none=(_ELSEWHERE,),
        after=1,
        account=Account.PERSONAL,
        quoted=True,
        acts=_PLAIN,
    ),
    Frame(
        ("draft-desk:plan", "draft-desk:coming"),
        _PLAN,
        none=(_KNOWN,),
        account=Account.OFFICIAL,
        before=1,
        after=1,
        acts=_STATED,
    ),
    Frame(
        ("draft-desk:perhaps", _AGAIN),
        _HINT,
        none=(_NATURE,),
        account=Account.OFFICIAL,
        before=1,
        acts=frozenset({Act.ASKS}),
    ),
)


class UndecidedPolicyDraftDesk(AwayFromHome):
    """試算表、査定、名札の発注など、内側の書類や準備から先のことを明かす投稿を見つけます。

    なぜ: 決まったことと受け取られ、取引や利用に先回りされ、説明を受ける前の人を傷つけます。
    直し方: 公表されるまで消します。
    限界: 公表ずみの案かどうかは、書かれていなければ分かりません。

    × [personal] «料金改定の試算を手伝った。倍に上げる案»が本命らしい。
    × [personal] 来年度の«座席表を作ってるので、係長の名前がない»のに気づいてしまった。
    × [personal] «予算査定の結果、体育館の床は満額ついて、隣の課のバス停はゼロで»した。
    × 葬祭場の場所は、«上原の旧牧場跡に一本化しました。地元説明»は年明けからです。
    × «来年もこの広場で盆踊りができるとは限りません»。今年はぜひお越しを。
    ○ [personal] 予算の査定が終わって、やっと早く帰れた。
    ○ [personal] 結婚式の座席表、名前だけ間違えないようにしなくちゃ。
    ○ 葬祭場の候補地の選び方について、素案を公表しました。ご意見をお寄せください。
    ○ 来年も同じ日に満開になるとは限りません。桜の見頃は天候で変わります。
    """

    code = "undecided-policy/draft-desk"
    name = "内側の準備から分かる先のこと"
    severity = Severity.WARN
    frames = _FRAMES
