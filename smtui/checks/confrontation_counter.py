"""Striking back: jibes at who spoke up, dares, blows at critics and in quarrels."""

from smtui.checks._frames import Frame, Framed, Slot
from smtui.checks._kit import Account, Pattern, Severity
from smtui.domain.reading import Act

_SAID = Pattern(
    "お叱り|ご?意見|ご?批判|ご?指摘|苦情|クレーム|ご?要望|お申し出|お?電話(?:を|が|で)|投書|投稿(?:が|を|で)|コメント|書き込|書かれ|ご?不満|不満の声|お怒り|文句|抗議|署名|陳情|お言葉|おっしゃ|仰[いるっせ]|と言われ|お?声(?:を|が|も)(?:いただ|頂|届|あり|ござ|寄せ)|といった声"
    "|という声|非難|拝読|とのこと|宣言|外すと|解除(?:する|され)|ご立腹|お腹立ち|便箋|お手紙|メールを(?:いた|頂)|お尋ねに(?:な|来)|ご?質問|不公平|うるさい|遅い」|高い」|聞いていない"
)
_ADDRESSED = Pattern(
    "お叱り|ご意見|ご批判|ご指摘|お申し出|お電話|お言葉|おっしゃ|仰|そちら|あなた|お客|皆さま|ご自|お名前|お読み|ご覧|お住まい|いらっしゃ|いらし|いただ|ください|くださ|お怒り|お腹立ち|ご不満|ご要望|です|ます|ません"
)
_KINDLY = Pattern(
    "申し訳|おわび|お詫び|ご迷惑|改善|見直|反映|直しま|修理|点検|対応いたし|対応しま|参考に(?:し|させ)|励み|うれし|嬉し|喜んで|感謝(?:いた|し|申)|自分|わたし|私(?!たち|服|語|立|道|鉄|ども)|僕|俺|教室|講座|体験会|募集(?:して|します|中)|クイズ|ゲーム|映画|ドラマ"
    "|試合|絵本|展示|講演|研修|訓練|避難|被害|詐欺|不審|カスハラ|カスタマー|ハラスメント|差別|人権|いじめ|相談(?:会|窓口|員)|図書|昔話|歴史|方針|場合があり|ことがあり|禁止|ボランティア活動|訂正|お見舞|お悔や|ご冥福|ご冗談"
)
_COMBAT = Pattern(
    "花粉|試合|将棋|囲碁|ゲーム|オセロ|クイズ|推し|映画|ドラマ|漫画|アニメ|小説|息子|娘|わが子|うちの|妹|弟|兄|姉|夫|妻|父|母|猫|犬|鳥|自分|私(?!たち)|僕が|俺が負け|差別|いじめ|詐欺|相談|励ま|助け|ありがと|応援|優し|子どもたち|友だち|友達|ダイエット|筋トレ|マラソン|ランニング|受験|試験|怪談|花火"
)
_AGREEABLE = Pattern(
    "詐欺|だまさ|騙さ|自分は大丈夫|事故|油断|病気|体調|健康|検診|がん|熱中|頑張|がんば|まじめ|真面目|優し|やさし|忙し|責任感|助け|支え|相談|救|差別|偏見|いじめ|人権|教室|講座|募集|おすすめ|お勧め|ぜひ|ありがた|感謝|尊敬|すごい|すてき|素敵|映画|ドラマ|小説|歌詞|試合|推し|自分も|私も|僕も|俺も|雨|天気|休みの日に限"
)
_OFFICE = Pattern("職員|公務員|役所|役場|市役所|窓口|市民|町民|住民|税金|行政|担当|うちの課|私たち")
_QUOTED = Pattern(
    "」(?:と|って|とか|なんて|なんだ)[^。!?\n]{0,8}(?:言われ|言う|いう|言っ|おっしゃ|書かれ|書い|怒鳴|叱|電話|投書|コメント)|」(?:と|って)の(?:お?声|ご?意見|苦情|お叱り)|(?:役所|市|町|区|職員|公務員)(?:の悪口|への文句|を叩|に文句)|とか言う(?:なら|人)|と言うなら|って言うなら|くせに|くせして"
)
_HEARD = Pattern(
    "偽物|偽の|審査請求|不服|お配りして|配布して|貸し出|下げ、|下げて|終え|こた|応え|入れました|静かな|なりすま|フィッシング|届け出て|おいし|楽し|好評|人気|すてき|素敵|きれいだ|きれいで|感動|笑顔|よかった|良かった|すごい|かわい|びっくり|懐かし|助か|応援|待ち遠|期待|きっかけ|優勝|事実では|事実はあり|誤り|デマ|うわさ|噂|どおり|決行|実施|行います|行いました|詐欺|不審|カスハラ|見守|お祭りは|絶えませ|対応|改善|見直|改め|直しま|直し、|修理|修繕|補修|点検|清掃|掃除|確認|確かめ|調査|調べ|検討|反映|参考|生かし|活かし|役立て|変更|変え|増や|減らし|延ば|短く|設け|用意|取り入れ|置きました|置き、|取り付け|始め|再開|中止|予定|見込み|お知らせ|ご案内|ご覧くだ|お願い|ご理解|ご協力|ご容赦|お待ちくだ|お待ちいただ|申し訳|おわび|お詫び|失礼|ご迷惑|ご不便|ご心配"
    "|感謝|ありがと|うれし|嬉し|励み|お寄せ|募集|公表|公開|掲載|回答|お答え|説明|報告|ご連絡|ご相談|お問い合わせ|お電話くだ|窓口へ|専門|支援|相談|講座|研修|訓練|教室|クイズ|詐欺|不審|被害|注意|気をつけ|気を付け|ハラスメント|避難|警報|停電|断水|工事|騒音計|基準|法律|条例|規則|規定|決まり|理由|ため、|ためです|による|[0-9]月[0-9]|[0-9]日(?:から|に|まで)|今後|次回|来月|来週|順次"
)
_AIR = Pattern(
    "か。|か[?]|が。|けど|すが、|せんが|ね。|ので|ません|です。|ます。|ください|よ。|の(?:は|も)|ましょう|ですし|まし"
)
_HEARD_OUT = Pattern(_HEARD.source + "|時(?:まで|で)|で終わ|いいな|ほしい|欲しい|前向き")
_GRIPE = Pattern(
    "(?:うるさ|騒がし|寒い|暑い|遅い|高い|狭い|暗い|汚|臭|無駄|むだ|誤字|小さ|少な|足りな|読めな|分からな|わからな|できな|ない」|冷た|悪い|大きい|長い|まず[いく]|つまらな|古い|不便|態度|ひど)[^。!?\\n]{0,16}(?:との|という|と)"
)
"""What the complaint was of; with none of `_HEARD` after it, it stays unanswered."""
_GLAD = Pattern(
    "うれし|嬉し|感激|光栄|感動|感謝|ありがと|お祝い|すばらし|素晴らし|驚きと|受賞|優勝|表彰|おめでと|助か|心強|励み|申し訳|おわび|お詫び|クイズ|講座|自分|私も"
)
_FLING = Pattern(
    "(?:悪口|文句|批判|不満|クレーム|愚痴|嫌味)(?:しか|ばかり|ばっかり?|を|も)?(?:言|書|並べ|垂れ)[^。、!?\n]{0,8}(?:人|方|やつ|奴|連中)(?:たち)?(?:って|は|、|が|へ)|(?:声を荒ら?げ|怒鳴っ?|騒い|文句を言っ|批判し|反対し|叩い|噛みつい|絡ん)[てで](?:い)?(?:た|る|らした|らっしゃった)(?:人|方|やつ|奴)(?:、|は|って|へ|が)|(?:と|って|とか|なんて)(?:書い|書く|言っ|言う|いう|おっしゃ|つぶや|投稿|ほざ|騒|叫|怒鳴)[^。、!?\n]{0,12}(?:人|方|やつ|奴|連中|おじさん|おばさん|おっさん|アカ|記者|議員|同級生|友人|知人|親戚|隣人|客)(?:、|は|が|って|ほど|も|へ)"
)
_MESSAGE = (
    "意見をくれた人への言い返しや、言い争いに読めます。相手への評価と挑む言葉を消し、事実と案内だけにしてください。"
    ""
)
_ANY: frozenset[Act] = frozenset()
_ANSWERS = ("reply", "share")
_MINE, _OURS = Account.PERSONAL, Account.OFFICIAL


def _back(
    *needs: Slot,
    none: Pattern = _KINDLY,
    account: Account | None = _OURS,
    before: int = 1,
    after: int = 1,
    when: tuple[str, ...] = (),
) -> Frame:
    slots = tuple(f"counter:{one}" if isinstance(one, str) else one for one in needs)
    return Frame(
        slots, _MESSAGE, none=(none,), account=account, before=before, after=after, when=when,
        acts=_ANY, warned=True, whole=True,
    )  # fmt: skip


_FRAMES = (
    _back("jibe", _SAID),
    _back("dare", _SAID),
    _back("jibe", _ADDRESSED, when=_ANSWERS, before=0, after=0),
    _back("dare", _ADDRESSED, when=_ANSWERS, before=0, after=0),
    _back("fling", "ilk", none=_AGREEABLE, account=None),
    _back("fling", "dare", none=_COMBAT, account=_MINE),
    _back("ilk", _SAID, none=Pattern(f"{_KINDLY.source}|{_AGREEABLE.source}"), before=0, after=0),
    _back("quarrel", "blow", none=_COMBAT, account=_MINE),
    _back("blow", "blow", none=_COMBAT, account=_MINE, when=_ANSWERS, after=2),
    _back("defend", "accuse", before=2, after=2),
    _back("exclaim", _SAID, none=_GLAD),
    _back("exclaim", when=_ANSWERS, none=_GLAD, before=0, after=0),
    _back("ilk", _FLING, none=_AGREEABLE, account=_MINE, before=0, after=1),
    _back("pique", _FLING, none=_COMBAT, account=None, before=0, after=1),
    _back("voice", _AIR, none=_HEARD, before=2, after=3),
    _back("heard", _GRIPE, none=_HEARD_OUT, before=0, after=3),
    _back("address", "pique", none=_COMBAT, account=_MINE, before=1, after=2),
    _back("fling", "pique", none=_COMBAT, account=_MINE, before=0, after=1),
    _back("blunt", none=_COMBAT, account=_MINE, before=0, after=0),
    _back("tail", _QUOTED, _OFFICE, none=_COMBAT, account=_MINE, before=2, after=0),
)


class ConfrontationCounter(Framed):
    """意見をくれた人へのあてこすりや挑み、批判した人や言い争いの相手への言い返しを見つけます。

    なぜ: 言い返すほど荒れ、意見を言うと攻撃される役所だと受け取られます。
    直し方: 相手への評価と挑む言葉を消し、事実と案内だけを書きます。
    限界: 事実だけを並べたあてこすりは分かりません。

    × 花壇の花がさびしいという«ご意見をいただきました。お望みでしたら、ご自宅のお庭»でどうぞ。
    × 開始が遅いとの«お電話が続いています。できるものなら»、朝4時からお並びください。
    × [reply] «計画書をお読みになってから»、お書きになってはいかがでしょう。
    × [reply] それは結構なことで。«止めはしません»ので、どうぞ。
    × [personal] 「役所は楽でいい」と«言う人ほど»、窓口に並ぶと真っ先に怒りだす。
    × [personal] «さっきから引用してる人、反論まだ? 逃げた»のかな。
    × «口コミに星ひとつをつけられました。実際は»、閉館後に来て怒鳴られたのです。
    × «図書室の椅子が硬くて古いとのお声を»いただきました。読書は姿勢からだと思っております。
    ○ 花壇がさびしいというご意見をいただきました。来週、苗を植えます。
    ○ [reply] 参考にしますので、ご感想をお聞かせください。ありがとうございます。
    ○ 「自分は大丈夫」と言う人ほど、詐欺にあいやすいといわれます。
    ○ [personal] 弟とオセロ。さっきから連敗で、もう負けを認めたい。
    ○ [personal] 雨の日に限って、傘を忘れる。
    ○ できるものなら毎日続けたい体操を、保健師が教えます。
    ○ 口コミで人気の店主が、実際は何時に起きるのかを聞きました。
    """

    code = "confrontation/counter"
    name = "言い返しと挑み"
    severity = Severity.CONFIRM
    frames = _FRAMES
