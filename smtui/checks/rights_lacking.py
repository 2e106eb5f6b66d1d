"""Works and pictures of others used while the text shows that nobody was asked."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Account, Pattern, Severity
from smtui.domain.reading import Act

_FINE = (
    "consent-given",
    Pattern(
        "許諾|承諾済|了承済|提供:|提供を受け|ご提供|確認のうえ|確認の上|お?一人ずつ|厚意|好意で|フリー素材"
        "|オープンデータ|CC BY|パブリックドメイン|著作権(?:の|が)切れ|保護期間|国土地理院"
        "|自作|オリジナル|市が作|町が作|区が作|市で作|町で作|区で作|貸出|貸し出|閲覧|所蔵|展示|上映会を|コンテスト(?:を|に|へ|開催)|コンクール(?:を|に|へ)|募集|応募(?:方法|期間|資格|用紙|規定|要項)"
        "|(?:講座|セミナー|教室|研修)(?:を|です|で学|「|に参加|のお知らせ|のご案内|、|。|\n)|講演会を開|防犯|不審|盗撮|犯罪|違法|侵害|罰|被害|ましょう|ご遠慮|お控え|控えて|禁止です|禁止され|しないでください|審査し|申請書|保険証|通帳|記入|受診|健診|検診|母子手帳"
    ),
)
_UNALTERED = (
    "consent-given",
    Pattern(
        "許諾|承諾済|了承済|提供:|提供を受け|ご提供|確認のうえ|確認の上|厚意|好意で|フリー素材|オープンデータ|パブリックドメイン|保護期間|国土地理院|自作|オリジナル|市が作|町が作|区が作|市で作|町で作|区で作|コラボ|監修|公認|展示"
        "|コンテスト(?:を|に|へ|開催)|コンクール(?:を|に|へ)|募集|応募(?:方法|期間|資格|用紙|規定|要項)|講座|セミナー|教室|研修|盗撮|違法|侵害|罰|被害|ましょう|ご遠慮|お控え|控えて|禁止|しないでください|(?:作って|描いて|書いて|撮って|仕上げて)(?:いただ|くださ)|不審(?:な|者)|詐欺|相談|腕前|お見事|見習"
    ),
)
_FAIR_TAKING = (
    *_FINE,
    Pattern(
        "職員が撮影|図書館(?:で|に)(?:は)?[^。]{0,8}(?:借|閲覧|複写|コピー|読め)|展|式典|会場で|お持ち|ご自分|各自|ご家庭で録|録画予約|市歌|町歌|区歌|校歌|広報|議会|会議|講師の|作者の|ご本人の|腕前|お見事|[市町区]の[^。、!?\n]{0,8}(?:ガイドブック|ハンドブック|パンフ|冊子|地図|マップ|図書)|[市町区]長の|職員の|当課"
    ),
)
_SHOWN = Pattern(
    "載せ|掲載|公開|アップ|投稿|貼|流し|流れ|配信|紹介|どうぞ|お届け|お見せ|見せ|ご覧|読めます|聞けます|聴けます|並べ|ものです|保存し|登場|採用し|まとめ|読みます|刷り|刷っ|歌って|写して|使|敷|飾|配り|つないで|ありま|しました|ました[。!♪]|いきま|みました"
)
_FOR = Pattern(
    "背景|ポスター(?:に|の)|チラシ(?:に|の)|表紙に|配って|配りま|お使いください|教材に|看板に|投稿に使|画像に使|載せて(?:い|お)"
)
"""What a copy is put to."""
_PICTURED = Pattern(
    "撮(?:っ|り|れ|ら|影し)|とらえ|捉え|カメラは|レンズ|写って|写し|連写|激写|回した|回しちゃ|パシャ|写真(?:です|で|を(?:載|公開|お|どうぞ))|動画(?:です|を(?:載|公開|お))|枚(?:目)?|📷|📸"
)
_DEFIED = Pattern(
    "(?:禁止|NG|不可|遠慮|断り|だめ|ダメ|なって|でって|非公開)[^。!?\n]{0,16}(?:けど|けれど|だが|ですが|でしたが|ましたが|のに|のを|のところ|でも|って書いて|らしいが)"
)
_AHEAD = Pattern(
    "当日|撮影を(?:行|し|実施)|撮影します|撮影いたします|係員|スタッフに|受付で(?!言)|会場では|お申し出"
)
_MESSAGE = "承諾を得ていないことが読み取れます。得てから載せるか、使わないでください。"
_COPIED = "人の作品を写し取って載せていると読めます。許諾がなければ、紹介だけにしてください。"
_ALTERED = "人の作品に手を加えて使っていると読めます。許諾がなければ、自前のものに替えてください。"
_RECORDED = "公演や上映を録って広めると読めます。載せないでください。"
_ACTS = frozenset({Act.DENIES, Act.ASKS})

_FRAMES = (
    Frame(
        ("rights-lack:lack", "rights-lack:folk", "rights-lack:shot"),
        _MESSAGE,
        none=(*_FINE, _AHEAD),
        before=1,
        after=1,
        acts=frozenset(),
    ),
    Frame(
        ("rights-lack:lack", "rights-lack:made", _SHOWN),
        _MESSAGE,
        none=_FINE,
        before=1,
        acts=frozenset(),
    ),
    Frame(
        ("rights-lack:optout", "rights-lack:shot"),
        _MESSAGE,
        none=(*_FINE, _AHEAD),
        before=1,
        acts=frozenset(),
        warned=True,
    ),
    Frame(
        ("rights-lack:still", "rights-lack:made", _SHOWN),
        _MESSAGE,
        none=_FINE,
        before=1,
        after=1,
    ),
    Frame(
        ("rights-lack:still", "rights-lack:folk", "rights-lack:shot"),
        _MESSAGE,
        none=_FINE,
        before=1,
        after=1,
    ),
    Frame(
        ("rights-lack:take", "rights-lack:work", "rights-lack:all", _SHOWN),
        _COPIED,
        none=_FAIR_TAKING,
        before=1,
        after=1,
        acts=_ACTS,
    ),
    Frame(
        ("rights-lack:take", "rights-lack:paid", _SHOWN),
        _COPIED,
        none=_FAIR_TAKING,
        before=1,
        after=1,
        acts=_ACTS,
    ),
    Frame(
        ("rights-lack:take", "rights-lack:work", _FOR),
        _COPIED,
        none=_FAIR_TAKING,
        before=1,
        after=1,
        acts=_ACTS,
    ),
    Frame(
        ("rights-lack:copy", "rights-lack:source", _SHOWN),
        _COPIED,
        none=_FAIR_TAKING,
        before=1,
        acts=_ACTS,
    ),
    Frame(
        ("rights-lack:gaze", "rights-lack:stranger", "rights-lack:shot", _PICTURED),
        _MESSAGE,
        none=(*_FINE, Pattern("うちの|我が家|息子|娘|孫|犬|猫|自分|私が|夫|妻")),
        before=1,
        after=1,
        account=Account.PERSONAL,
    ),
    Frame(
        ("rights-lack:banned", "rights-lack:shot", _DEFIED),
        _RECORDED,
        none=(*_FINE[:1], Pattern("会議|審査|審議|委員会|議事")),
        after=1,
        acts=frozenset(),
    ),
    Frame(
        ("rights-lack:alter", "rights-lack:other", "rights-lack:item"),
        _ALTERED,
        none=_UNALTERED,
        before=1,
        acts=_ACTS,
    ),
    Frame(
        ("rights-lack:record", "rights-lack:live"),
        _RECORDED,
        none=_FINE,
        before=1,
        acts=_ACTS,
    ),
)


class RightsLacking(Framed):
    """言い忘れた、嫌がられた、後で伝えるなど、断りのないまま人の写真や作品を使う書き方を見つけます。

    なぜ: 載せられた人や作者の権利を侵し、気づかれたときに公の発信の信用を失います。
    直し方: 載せる前に承諾を得ます。得られなければ、紹介だけにします。
    限界: 承諾の有無は、書かれていなければ分かりません。

    × 運動会の«笑顔を20枚アップで。掲載のことは保護者の方に言い忘れ»ました。
    × 入院中の方の«俳句を紹介します。ご家族には聞かずに»載せました。
    × 市民レポーターの«写真です。困る方は»コメントで教えてください。
    × 落語会の«録音を文字に起こし、全文を載せました»。
    × 講師の先生の«スライドを公開します。先生には今度お会いしたとき»に伝えます。
    × «隣の市のチラシがすてきだったので、市の名前だけ差し替え»て作りました。
    × [personal] «映画の本編、スマホで撮ってきた。見たい人»いる？
    ○ 写真は、保護者の承諾を得て掲載しています。
    ○ 当日は広報のための撮影をします。写りたくない方は係員にお申し出ください。
    ○ 講師の了承を得て、講演の録画を9月末まで公開します。
    ○ 隣の市と協力して、観光のチラシを作りました。
    ○ 作文コンクールの作品を募集しています。応募用紙は窓口にあります。
    ○ [personal] 映画の本編、すごくよかった。もう一度見たい。
    """

    code = "rights/lacking"
    name = "断りのない利用"
    severity = Severity.WARN
    frames = _FRAMES
