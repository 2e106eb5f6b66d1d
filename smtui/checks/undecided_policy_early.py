"""What is still on its way inside the office, told before its time."""

from smtui.checks._decided import AwayFromHome
from smtui.checks._frames import Frame, Slot
from smtui.checks._kit import Account, Pattern, Severity
from smtui.domain.reading import Act

_KNOWN = Pattern(
    "公表しました|公表済|公表され|公表して|発表しました|発表され(?!る)|発表がありました|公開しました|公開して|可決されました|可決しました|議決されました|成立しました|決定しました|制定しました|締結しました"
    "|掲載しました|掲載して|ホームページに|ご意見を(?:募集|お寄せ|お聞かせ)|意見を募集|縦覧|説明会を(?:開|行)|傍聴|新聞|ニュース|報道|テレビで見|広報に載|広報で|決まり次第|決まりしだい|当選者の発表"
    "|お問い合わせは|お申し?込みは"
)
_ELSEWHERE = Pattern(
    "教えてもらいながら|教わりながら|なんとかやって|お世話に|わが家|我が家|うちの家|自宅|マイホーム|実家|アパート|引っ越し先|部活|サークル|町内会|自治会|PTA|子ども会|夫の|妻の|旦那|息子|娘|彼氏|彼女|バイト|推し|映画|ドラマ|小説|漫画|アニメ|ゲーム|アルバム"
    "|ライブ|ツアー|球団|選手|監督|優勝|試合|リーグ|株|政府|国会|首相|総理|大臣|円安|ガソリン|マンション|スマホ|iPhone|新曲|天気|気温|雨|雪|桜|開花|紅葉|見頃|レシピ|献立|ダイエット|旅行|うちの会社"
    "|勤めてる会社|民間の会社|猫|犬|研修|講座|講演|授業|出生届|婚姻届"
)
_OUT_TODAY = Pattern(
    "募集(?:中|して|します)|受付(?:中|して)|申し?込|開催します|開催しています|行っています|ご利用ください|お越しください"
    "|ご覧ください|お待ちして(?:い|お)ます。?$"
)
_INSIDE = Pattern(
    "部内(?:では|で|は)|課内(?:では|で|は)|庁内(?:では|で|は)|局内では|内々|内部では|水面下|担当としては|担当者としては|担当の(?:間|あいだ)では|事務局としては|私たちとしては|職員の(?:間|あいだ)では|心づもり|腹づもり|腹積もり|腹案|三役|幹部"
)
_FIRM = Pattern(
    "来ます|来る|です[。!！]|ます[。!！]|ほとんど|ほぼ|決ま|固ま|思い切って|ヒント|お楽しみ|ご期待|見通し"
)
_WEIGHED = Pattern(
    "(?:やめる|なくす|外す|減らす|閉める|閉じる|移す|売る|任せる|上げる|下げる|削る|まとめる|短くする|廃止する|有料にする|無料にする|休止する|縮小する|撤去する|統合する|値上げする|半額にする)"
    "(?:こと|方向|線|案)[をでも](?:考え|検討|まとま|話)|上げざるを(?:え|得)|やめざるを(?:え|得)|減らさざるを(?:え|得)"
)
_OPEN_DEAL = Pattern(
    "感触|手応え|手ごたえ|返事|最後の詰め|大詰め|口説|水面下|なりそう|決まりそう|まとまりそう|お楽しみに|ご期待|期待して|お分かり|おわかり|お返事はまだ|(?:お願いして|口説いて|交渉して)(?:い)?るところ|最中|ヒント|内緒|あと一歩|うまくいけば|早ければ|実は"
)
_STRONG = Pattern(
    "内定|内々|落ち着|決ま|決めて|固ま|絞[らりれ]|形だけ|出来レース|発注済|押さえてあ|腹"
)
_PROCESS = Pattern(
    "(?:協議|議会|議決|調印|契約|説明|相談|決裁|発表|会議|校長会|審議|審査|選考|了解|同意|返事|覚書|話|公表|告示|公募|入札|選挙|会見|投票|承認|許可|届出|予算|査定|補正|条例|辞令|内示|議案|正式|判|新聞|広報|解禁)"
    "(?:の)?(?:と|に|は|を|が|も|で|から)?[^。、\n]{0,12}(?:これから|まだ|前(?:だけ|です|なの|に(?:言|書))|途中|待(?:つ|ち)|後日|次第|お披露目|まで(?:黙|内緒|秘密|伏せ))"
    "|(?:まだ)[^。、\n]{0,14}(?:協議|議会|議決|調印|契約|説明|決裁|発表|会議|会|審議|選考|同意|公表|正式)"
)
_PLANNED = Pattern(
    "線で(?:詰め|進め|まとま|調整|話)|公算|既定路線|規定路線|案を練|つもりで(?:準備|進め|動|い)|(?:たい|する)考え(?:です|だ|で)|と(?:市長|町長|区長|部長|課長)(?:が|は)(?:申し|言っ|話し|考え)|(?:市長|町長|区長)は[^。\n]{0,12}(?:決めて|考えて|やる)"
    "|(?:係|課|部|内部|私たち|担当)で(?:は)?話し合|話ができて|優先交渉|(?:下見|視察)に来られ|見通しです|決まるかもしれ|かもしれませんよ|待つだけ|待つばかり"
)
_PLAIN = frozenset({Act.DENIES})
_STATED = frozenset({Act.DENIES, Act.ASKS})
_MESSAGE = "決まる前か発表前のことに読めます。公表されるまで消してください。"
_POST = "発表前の人事に読めます。正式な発表まで消してください。"
_DEAL = "まだまとまっていない話に読めます。相手のあることなので、決まってから書いてください。"
_OWN = (_KNOWN, _ELSEWHERE)
_OFFICIAL = (_KNOWN, _OUT_TODAY)


def _inside(message: str, *needs: Slot) -> Frame:
    """Return a frame for what staff heard or saw inside."""
    return Frame(
        needs,
        message,
        none=_OWN,
        before=1,
        after=1,
        account=Account.PERSONAL,
        acts=_PLAIN,
    )


_FRAMES = (
    _inside(_POST, "told-early:tell", "told-early:who", "told-early:post"),
    _inside(_MESSAGE, "told-early:tell", "told-early:who", "told-early:fate", "undecided-subject"),
    _inside(_MESSAGE, "told-early:tell", "told-early:leaked", "undecided-subject"),
    _inside(_MESSAGE, "told-early:leaked", "told-early:fate", "undecided-subject"),
    _inside(_MESSAGE, "told-early:early", "told-early:fate", "undecided-subject"),
    _inside(_POST, "told-early:early", "told-early:post", "told-early:who"),
    _inside(_MESSAGE, "told-early:firm", "told-early:who", "told-early:fate", "undecided-subject"),
    _inside(_POST, "told-early:firm", "told-early:post", "told-early:tell"),
    _inside(_MESSAGE, "told-early:firm", "told-early:tell", "undecided-subject", _STRONG),
    _inside(_MESSAGE, "told-early:yet", "told-early:fate", "undecided-subject", _PROCESS),
    _inside(_POST, "told-early:yet", "told-early:post", "told-early:who", _PROCESS),
    Frame(
        ("told-early:yet", "told-early:fate", _PROCESS, _FIRM),
        _MESSAGE,
        none=_OFFICIAL,
        account=Account.OFFICIAL,
        before=1,
        after=1,
        acts=_STATED,
    ),
    Frame(
        ("told-early:yet", "told-early:fate", "undecided-subject", _PLANNED),
        _MESSAGE,
        none=_OFFICIAL,
        account=Account.OFFICIAL,
        before=1,
        acts=_STATED,
    ),
    Frame(
        ("told-early:leaked", "told-early:early"),
        _MESSAGE,
        none=_OFFICIAL,
        account=Account.OFFICIAL,
        acts=_STATED,
    ),
    Frame(
        ("told-early:early", "told-early:fate", "undecided-subject"),
        _MESSAGE,
        none=_OFFICIAL,
        account=Account.OFFICIAL,
        before=1,
        acts=_STATED,
    ),
    Frame(
        ("told-early:early", "told-early:firm", _STRONG),
        _MESSAGE,
        none=_OFFICIAL,
        account=Account.OFFICIAL,
        before=1,
        after=1,
        acts=_STATED,
    ),
    Frame(
        ("told-early:early", "told-early:post"),
        _POST,
        none=_OFFICIAL,
        account=Account.OFFICIAL,
        before=1,
        acts=_STATED,
    ),
    Frame(
        ("told-early:deal", "told-early:prize", _OPEN_DEAL),
        _DEAL,
        none=_OFFICIAL,
        account=Account.OFFICIAL,
        before=1,
        after=1,
        acts=_STATED,
    ),
    Frame(
        ("told-early:weighed", "undecided-subject", _WEIGHED),
        _MESSAGE,
        none=_OFFICIAL,
        account=Account.OFFICIAL,
        acts=_STATED,
    ),
    Frame(
        ("told-early:firm", "undecided-subject", _INSIDE),
        _MESSAGE,
        none=_OFFICIAL,
        account=Account.OFFICIAL,
        before=1,
        acts=_STATED,
    ),
)


class UndecidedPolicyEarly(AwayFromHome):
    """議会や決裁の前の案、交渉の途中、聞きかじった人事などを、先に知らせている投稿を見つけます。

    なぜ: 決まったことと受け取られ、関係する人への説明より先に広まり、変わったときに混乱します。
    直し方: 決まって公表されるまで消します。
    限界: 公表ずみかどうかは、書かれていなければ分かりません。

    × [personal] «財政課の同期に聞いたけど、来年度で敬老パスは廃止»だって。
    × [personal] «貼り出されるのは来週だけど、課長がこっそり»教えてくれた。私は水道局へ異動。
    × 公民館の使用料は、«まだ議会には説明していませんが、来年から半額»にします。
    × 道の駅に入る«コーヒー店と、最後の詰めをしています。感触は上々、決まりそう»です。
    × 新しい循環バスの愛称は、«選考委員会はこれからですが、内々に「ほたる」で固まって»います。
    × 北支所は、«部内では廃止の線でまとまって»います。
    ○ 12月議会で可決されれば、来年4月から始めます。議案は市のホームページに掲載しました。
    ○ [personal] 夫の会社の異動、課長がこっそり教えてくれたって。
    ○ 公民館の使用料の見直しについて、ご意見を募集しています。素案は窓口でご覧ください。
    ○ 花火大会の発表は来週です。お楽しみに。
    """

    code = "undecided-policy/early"
    name = "決まる前の先走り"
    severity = Severity.WARN
    frames = _FRAMES
