"""Works and faces given out first and asked about later, or against a refusal."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Account, Pattern, Severity
from smtui.domain.reading import Act

_ANY: frozenset[Act] = frozenset()
_ACTS = frozenset({Act.DENIES})
_AGREED = Pattern(
    "許諾|承諾を|承諾済|了承を得|了承をいただ|了承済|了解を得|了解をいただ|快諾|許可を(?:得|受|いただ|もら)|許可済|同意を(?:得|いただ|もら)|同意書|確認のうえ|確認の上|確認済|提供:|提供を受け|ご提供|厚意|好意で|フリー素材|オープンデータ|クリエイティブ|国土地理院|地理院"
)
_TAUGHT = Pattern(
    "ましょう|しないでください(?!と)|らないでください(?!と)|ご遠慮ください(?!と)|お控えください(?!と)|講座|セミナー|研修|募集|応募方法|盗撮|防犯|不審|被害|違法|侵害|犯罪|相談は|ルール|マナー"
)
_FREE = Pattern(
    "保護期間|著作権(?:の|が|は)(?:切|消|終)|青空文庫|パブリックドメイン|明治|大正|江戸|平安|古典|万葉|百人一首|唱歌|わらべ|民話|昔話|童謡|広報|市報|町報|区報|議会|計画|条例|要綱|憲章|宣言|式辞|あいさつ|挨拶|施政方針|答申|報告書|議事録|会見|市長の|町長の|区長の|自作|職員が(?:書|作|描|撮)|オリジナル|申込|申し込|閲覧|貸し出|貸出|所蔵|上映|発表会|会場で|おはなし会|読み聞かせ会|ご来場|定員|入場|私は|読み終え|読んだ|一気読み|感想を|ノートに|手帳に|日記に|[市町区]の[^。、!?\n]{0,8}(?:ガイドブック|ハンドブック|パンフ|冊子|地図|マップ|図書)"
)
_TOLD_LATER = Pattern(
    "(?:お?伝え|お?知らせ|お?話し|ご?連絡|ご?報告|お?断り|お礼|言い|言って|ごあいさつ)[^。!?\n]{0,6}(?:します|いたします|ます|ておき|ていません|ておりません|てません|てない|ようと|つもり|予定|そびれ|忘れ|る前|ずじまい|ないまま)|内緒|ないしょ|秘密|知りません|ご存じありません|ご存じない|知らな"
)
_USED = Pattern(
    "使わせ|使いま|使って|使用し|載せ|掲載|お借り|拝借|印刷|刷り|入れさせ|入れま|紹介させ|飾|紹介|採用|組み込|仕立て|流れて|刷|公開|配信|貼ら|貼り|投稿|アップ|展示|お披露目"
)
_DEFIED = Pattern(
    "(?:けど|けれど|のに|ましたが|でしたが|たが、|ても|でも|ながら|ものの|押し切|構わず|かまわず|おかまいなし|お構いなし|強引|無理やり|無理に|そこをなんとか|しっかり|ばっちり|バッチリ|ちゃっかり|こっそり|もちろん|逃さず|のがさず|逃しません)[^。!?\n]{0,40}(?:載せ|写|撮|公開|アップ|お届け|紹介|ご覧|どうぞ|見て|1枚|一枚|枚目|すてき|素敵|かわい|可愛|ので[。、]|から[。、])"
    "|(?:ごと|そのまま|しっかり)[^。!?\n]{0,10}(?:お見せ|載せ|お届け|紹介|写し)|(?:お母さん|お父さん|おじさん|おばさん|おじい|おばあ|女性|男性|奥さん|子|方|人|生徒|選手|先生|職員|課長|先輩|後輩|ママ|パパ|皆さん|さん|ちゃん|くん)(?:方|たち|がた|さん)?(?:も|まで|を|の|、|が)[^。!?\n]{0,16}(?:写って|写し|撮り|撮っ|載せ|アップ|パシャ|パチリ|カシャ|一枚|1枚|激写|追いかけ|顔を)"
)
_TAKEN = Pattern(
    "撮(?:り|っ|ら|影し)|写し|写って|写りま|カメラに|カシャ|パシャ|パチリ|パチッ|激写|ショット|📷|📸|写真(?:です|から|を(?:ご覧|どうぞ|見)|で(?:ご|お))|一枚|1枚|お察し|収め|(?:姿|様子|顔)を、?[^。!?\n]{0,16}から[。!]|そっと[。、!♪]|こっそり|ひそかに|(?:お顔|表情|横顔|背中)(?:に|が|から)[^。!?\n]{0,20}(?:感じ|伝わ|にじ|うかが|物語)|シルエット|ワンシーン|ひとコマ|一コマ"
)
_HIDDEN = Pattern(
    "(?:写ら|映ら|写り込ま|入ら|写さ)ない(?:よう|で|形)|(?:顔|お顔)[^。!?\n]{0,8}(?:写らない|写っていない|分からない|見えない|ぼかし|伏せ|隠し|加工|入らない)|後ろ姿|訓練|模擬|モデル|演習|イラスト|人形|職員(?:が|の|も)(?:並|待|接種|受)|防犯カメラ|混雑状況"
)
_IGNORED = Pattern(
    "見なかったこと|見ないふり|見てないふり|見えないふり|気づかないふり|気付かないふり|知らんぷり|知らんふり|知らないふり|無視|スルー|目を盗|隠れて|こっそり|ばれな|バレな|係員が(?:いな|離れ)|係の人が(?:いな|離れ|よそ)|少しだけ|ちょっとだけ|[0-9一二三四五]枚だけ|一瞬だけ|どうしても|我慢でき|がまんでき|思わず|ついつい|誘惑に負け|(?:けど|けれど|のに|でしたが|ましたが|でも)[^。!?\n]{0,24}(?:録っ|撮っ|写し|残し|回し|持ち帰|録り|撮り)"
)
_OUT = Pattern(
    "ほら|どうぞ|見て|載せ|アップ|きれいでしょ|すごいでしょ|撮|1枚|一枚|枚だけ|残した|お裾分け|おすそ分け|録っ|録り|ファイル|DM|音源|共有|送る|送り|置い"
)
_GIVEN = Pattern(
    "紹介|記しま|記して|掲げ|刻みま|収録し|載せ|掲載|公開|お届け|引いて|引いた|引きま|引用|お読み|読みま(?!した)|朗読|配信|どうぞ|ご覧|書き写|写しま|写して|貼り|貼っ|並べ|アップ|PDF|印刷|連載し|置いて|上げま|楽しめます|読めます"
)
_BEAST = Pattern(
    "猫|犬|鳥|シカ|サル|クマ|虫|魚|桜|紅葉|花(?!嫁|婿)|虹|夕焼け|富士|電車|列車|自分|私の|うちの|我が家|息子|娘|夫|妻"
)
_COUNTED = Pattern(
    "[0-9一二三四五六七八九十百千]{1,4}(?:句|首|編|篇|章|節|話|曲|ページ|頁|行|連|問|コマ|品)[^。、!?\n]{0,6}(?:すべて|全て|全部|ぜんぶ|残らず|そっくり|まるごと)"
)
"""So many, and all of them."""
_CHARTED = Pattern(
    "案内図|(?:図|こちら)を(?:ご覧|参考)|使(?:い|っ)|載せ|配(?:り|っ|布)|作(?:り|っ)|貼|掲示|アップ"
)
_SOME = Pattern(
    "皆さん|皆様|方々|みなさん|お客|利用者|来庁|お年寄り|患者|住民|(?:の|た|る|い)(?:方|人)(?:の|が|を|、|は|も)"
)
_HOSTS = Pattern(
    "職員の|スタッフ|係員|選手|出演|ご当選|受賞|園児の作品|笑顔|ピース|記念撮影|集合写真|お招き|講師"
)
_UNASKED = "持ち主や写った人に断るのが後になっています。承諾を得てから使ってください。"
_REFUSED = "断った人を載せていると読めます。使わないでください。"
_FACES = (
    "居合わせた人の顔や姿を写していると読めます。承諾を得るか、人の写らないものに替えてください。"
)
_WHOLE = "人の作品を丸ごと載せていると読めます。許諾がなければ、題名の紹介だけにしてください。"
_DRAWN = "市販の図や画面に手を加えて使っていると読めます。許諾のある図に替えてください。"
_BARRED = "撮影を断っている所で撮ったと読めます。載せないでください。"

_FRAMES = (
    Frame(
        ("rights-given:later", _TOLD_LATER),
        _UNASKED,
        none=("consent-given", _AGREED, _TAUGHT),
        before=1,
        acts=_ANY,
    ),
    Frame(
        ("rights-given:belated", "rights-hands:work", _USED),
        _UNASKED,
        none=("consent-given", _AGREED, _TAUGHT),
        before=2,
        after=1,
        acts=_ANY,
        warned=True,
    ),
    *(
        Frame(
            ("rights-given:declined", who, _DEFIED),
            _REFUSED,
            none=(
                "consent-given",
                _AGREED,
                _TAUGHT,
                Pattern("猫|犬|鳥|魚|虫|サル|クマ|シカ|鬼|いただ(?:け|き)ませんでした"),
            ),
            before=1,
            acts=_ANY,
            when=("photo", "video"),
            quoted=True,
            warned=True,
        )
        for who in ("rights-lack:folk", "rights-hands:folk")
    ),
    Frame(
        ("rights-given:face", "rights-given:place", _TAKEN),
        _FACES,
        none=("consent-given", _AGREED, _TAUGHT, _HIDDEN),
        acts=_ANY,
        when=("photo", "video"),
    ),
    Frame(
        ("rights-given:face", "rights-given:place", _SOME, _TAKEN),
        _FACES,
        none=("consent-given", _AGREED, _TAUGHT, _HIDDEN, _HOSTS),
        before=2,
        acts=_ANY,
        account=Account.OFFICIAL,
        when=("photo", "video"),
    ),
    Frame(
        ("rights-given:extent", "rights-given:piece", _GIVEN),
        _WHOLE,
        none=("consent-given", "rights-learn", _AGREED, _TAUGHT, _FREE),
        before=1,
        acts=_ACTS,
    ),
    Frame(
        ("rights-given:vantage", "rights-hands:folk", _TAKEN),
        _FACES,
        none=("consent-given", _AGREED, _TAUGHT, _HIDDEN, _BEAST),
        before=1,
        acts=_ANY,
        when=("photo", "video"),
    ),
    *(
        Frame(
            ("rights-given:premature", what, _GIVEN),
            _UNASKED,
            none=("consent-given", _AGREED, Pattern("募集|応募方法|締切は|受け付け"), _FREE),
            before=1,
            acts=_ACTS,
        )
        for what in ("rights-given:piece", "rights-given:entry")
    ),
    Frame(
        ("rights-given:piece", _COUNTED, _GIVEN),
        _WHOLE,
        none=("consent-given", "rights-learn", _AGREED, _TAUGHT, _FREE),
        acts=_ACTS,
    ),
    Frame(
        ("rights-given:map", "rights-given:mark", _CHARTED),
        _DRAWN,
        none=(
            "consent-given",
            "rights-learn",
            _AGREED,
            _TAUGHT,
            Pattern(
                "職員が作|市が作|町が作|区が作|印刷して|お持ち|閲覧|図書館|予約|検索|ダウンロードして|登録|でき(?:ます|ません)"
            ),
        ),
        acts=_ACTS,
    ),
    Frame(
        ("rights-lack:banned", _IGNORED, _OUT),
        _BARRED,
        none=("consent-given", _AGREED, _TAUGHT),
        after=1,
        acts=_ANY,
        quoted=True,
        warned=True,
    ),
)


class RightsGivenOut(Framed):
    """断りが後になった利用、断った人や居合わせた人の写真、作品の丸ごとの掲載、市販の図への書き込みを見つけます。

    なぜ: 作者にも写った人にも、載せてよいかを決める権利があります。
    直し方: 承諾を得てから載せます。作品は題名の紹介だけにします。
    限界: 承諾の有無は、書かれていなければ分かりません。

    × 卒業生の版画をロビーに掛けました。«飾ったことは、次の同窓会でお話しします»。
    × すてきな«虹の一枚、暦の表紙に使わせていただきました。事後のご連絡»で失礼します。
    × [photo] 芋煮会です。«「写真は苦手で」と手で覆う方も»、しっかり写しました。
    × [photo] «窓口で順番を待つ皆さんの表情を、カウンターの中から撮り»ました。
    × 今夜は去年出た«短編『灯台の庭』を、最後の一行まで朗読»します。
    × 交通規制は、«カーナビの画面を撮って矢印を書き入れ»た図をご覧ください。
    × [personal] «撮影禁止の札は見なかったことにして、1枚だけ»。ほら、すごいでしょ。
    ○ 版画は、作者の了承を得てロビーに掛けました。飾ったことは、ご家族にもお伝えします。
    ○ [photo] 芋煮会です。写真が苦手な方は、撮影の前に係員がうかがって外しました。
    ○ [photo] 窓口の混み具合です。お顔は写らないように撮っています。
    ○ 唱歌の歌詞を、1番から3番まで紹介します。著作権は切れています。
    ○ 交通規制の図は、国土地理院の地図をもとに職員が作りました。
    ○ [personal] 撮影禁止なので、心の中に焼き付けてきた。
    ○ [personal] 今日発売の漫画、最後のページまで一気読みした。
    """

    code = "rights/given-out"
    name = "断りのない掲載"
    severity = Severity.WARN
    frames = _FRAMES
