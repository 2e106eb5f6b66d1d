"""Works of others copied, altered and put to use, with the owner left out."""

from collections.abc import Iterator

from smtui.checks import _frames
from smtui.checks._frames import Frame
from smtui.checks._kit import Account, Check, Facts, Hit, Pattern, Reading, Severity
from smtui.domain.reading import Act

_LICENSED = Pattern(
    "許諾|承諾|了承|許しを(?:得|いただ|もら)|許された|申請し|手続きを(?:経|し)|了解を|快諾|許可を(?:得|受|いただ|もら)|許可済|同意を得|フリー素材|著作権フリー|商用(?:利用)?可|商用利用|利用規約|ライセンス|パブリックドメイン|著作権(?:の|が)切れ|保護期間|クリエイティブ・?コモンズ|オープンデータ|e-Stat|国土地理院"
    "|提供:|提供を受け|ご提供|提供いただ|提供して|寄贈|寄付|コラボ|タイアップ|監修|公認|契約|購入して使|使用料|JASRAC|出典:|協力:|協力のもと|書き下ろし|描き下ろし|依頼して|委託|制作は|職員が(?:撮影|作|描)|市が(?:作|制作|撮影)|町が(?:作|制作|撮影)|区が(?:作|制作|撮影)"
)
_TAUGHT = Pattern(
    "ましょう|しないで|ないでください|やめて|ご遠慮|お控え|控えて|禁止され|禁じられ|法律で|違法です|違法アップ|侵害|罰|犯罪|お断り|講座(?:を|の(?:お|ご)|です|に(?:参加|申)|へ)|セミナー|研修(?:を|会|の|で学)|教室(?:を|の|に)|学びま|学ぶ|相談|ルール|マナー|いけません|なりません|注意(?!され)|被害|詐欺|偽サイト"
    "|募集|応募(?:方法|期間|資格|用紙|規定|要項|フォーム|は)|受賞|入賞|入選|表彰|コンクール|コンテスト|展(?:示|覧会|)[^。!?\n]{0,8}(?:を開|開催|中|して(?:い|お)|です|は[0-9])|個展|作品展|所蔵|貸出|貸し出|閲覧|予約|図書館(?:に|で)|蔵書|おはなし会|読み聞かせ|上映会|演奏会|発表会|開催|申込|申し込|講師に迎え|ゲスト|出演"
)
_OWN = Pattern(
    "自分で|自作|手作り|うちの(?:子|猫|犬|娘|息子|母|父|祖)|わたしが(?:撮|描|作|書)|私が(?:撮|描|作|書)|自分が|オリジナル|子どものころの|若いころ|祖父の|祖母の|父の|母の|広報紙|広報誌|市報|町報|区報|議会だより|市歌|町歌|区歌|校歌|カラオケ|市政|町政|区政|県政|公式(?:YouTube|ユーチューブ|チャンネル|サイト)|見逃し配信"
)
_CLEAR = ("consent-given", "rights-learn", _LICENSED, _TAUGHT, _OWN)
_PUT = Pattern(
    "(?:合成|もの|写し|作品|音|映像|コピー|音源|画像|録音|録画)です|ここに|書き出|載せ|のせ|掲載|公開|アップ|上げ|あげ|投稿|貼|使|流し|流れ|流れて|配|お届け|どうぞ|見て|見せ|ご覧|飾|並べ|まとめ|作りま|作った|作って|しました|しちゃ|してみ|してあり|ています|てます|ちゃいま|入れま|入れて|立て(?:ま|て)|販売|売り|ほしい人|欲しい人|欲しい方|手を挙げ|置いて|置く|書いておく|書いときま|回す|回しま|にした|にしま|て(?:い)?る|だけ[^。!?\n]{1,8}に(?:。|し|変)"
)
_GIVEN = Pattern(
    "(?:欲しい|ほしい|見たい|読みたい|聴きたい|聞きたい|使いたい|困ってる|持ってない|買えない|買えなかった)(?:人|方|子|友|やつ|奴)|(?:回す|回し|配る|配り|送る|送り|渡す|分け|シェアす|共有す|共有し)(?:ね|よ|から|ます|てあげ|とく|ておく)"
    "|DM(?:くれ|で|して)|買わなくて|買わずに|買う必要|課金しなくて|払わなくて|払わずに|タダで(?:見|読|聴|使|遊)|ただで(?:見|読|聴|使|遊)|無料で(?:見|読|聴|使|遊)|浮く|浮きま|得する|お裾分け|おすそ分け|放出|ばらま"
)
_HEARD = Pattern(
    "使(?:い|っ)|流し|流れ|入れ|つけ|付け|乗せ|のせ|合わせ|借り|拝借|選び|選んだ|(?:曲|新譜|歌|音源|主題歌|名曲|シングル)(?:です|なんです|ですよ|だよ|に(?:なりま|しま))|踊|歌って|弾いて"
)
_LEFT_OUT = Pattern(
    "(?:に|へ|には|の|は|から|とは|も|さんに|さまに)(?:は)?[^。、!?\\n]{0,10}(?:伝え|話し|話は|話を|聞い|聞か|伺って|知らせ|断っ|断り|言って|言わ|連絡|確認|許可|相談|挨拶|あいさつ|返事|通し|つうじ|見せ|知りま|知らな|気づ|気付)"
    "[^。!?\\n]{0,8}(?:ていませ|ておりませ|てませ|ていな|てな|ませんが|ませんで|ません|ない|なし|ず[、。に]|ずに|まだ|後日|あとで|これから|いない|得てい)"
    "|(?:に|には)(?:は)?(?:内緒|ないしょ|秘密|黙って)|(?:に|へ)(?:は)?(?:これから|後日|あとで|後ほど|まだ|事後|今度)"
)
_USED = Pattern(
    "飾りま|飾って|飾り、|載せま|載せて|載せち|使いま|使わせ|使って|使っち|公開しま|公開して|アップしま|掲載しま|掲載して|投稿しま|紹介しま|ページに。|トップに|表紙に|チラシに|ポスターに|看板に|カレンダーに|読み上げ|貼りま|流しま|印刷"
)
_SPRUNG = Pattern(
    "早速|さっそく|かわいいので|可愛いので|かわいくて|すてきなので|素敵なので|素敵でした|すてきでした|見事なので|あまりに|すばらしいので|素晴らしいので|もったいな|せっかく|びっくりすると|驚くと|驚かれ|喜んで|ご本人は|ご本人に|作者の方は|ご存じな|勝手|そのまま|特別に|目にとまり|目に留まり|おもしろいので|面白いので|名前も|名前ごと|まるごと|全文"
)
_COPIED = "人の作品を写したり変えたりして使っていると読めます。許諾がなければ使わないでください。"
_UNASKED = "持ち主に断らずに使っていると読めます。承諾を得てから使ってください。"
_PLAYED = "人の曲を動画に使っていると読めます。許諾のある曲に替えてください。"
_TAKEN = "届いた写真や作品を、断りなく別のことに使っていると読めます。承諾を得てください。"
_ACTS = frozenset({Act.DENIES, Act.ASKS})

_FRAMES = (
    Frame(
        ("rights-hands:grab", "rights-hands:other", "rights-hands:work", _PUT),
        _COPIED,
        none=_CLEAR,
        before=1,
        acts=_ACTS,
    ),
    Frame(
        ("rights-hands:excuse", "rights-hands:work", "rights-hands:grab"),
        _COPIED,
        none=_CLEAR,
        before=1,
        acts=frozenset(),
        warned=True,
    ),
    Frame(
        ("rights-hands:excuse", "rights-hands:other", "rights-hands:work", _PUT),
        _UNASKED,
        none=_CLEAR,
        before=1,
        acts=frozenset(),
        warned=True,
    ),
    Frame(
        ("rights-hands:grab", "rights-hands:work", _GIVEN),
        _COPIED,
        none=_CLEAR,
        before=1,
        acts=_ACTS,
        account=Account.PERSONAL,
    ),
    Frame(
        ("rights-hands:praise", "rights-hands:other", "rights-hands:work", _PUT),
        _UNASKED,
        none=_CLEAR,
        acts=_ACTS,
    ),
    Frame(
        ("rights-hands:owner", "rights-hands:work", _LEFT_OUT, _PUT),
        _UNASKED,
        none=_CLEAR,
        before=1,
        acts=frozenset({Act.ASKS}),
    ),
    Frame(
        ("rights-hands:song", "rights-hands:maker", "rights-hands:film", _HEARD),
        _PLAYED,
        none=_CLEAR,
        before=1,
        acts=_ACTS,
        account=Account.OFFICIAL,
    ),
    Frame(
        ("rights-hands:got", "rights-hands:work", _SPRUNG, _USED),
        _TAKEN,
        none=_CLEAR,
        acts=_ACTS,
        account=Account.OFFICIAL,
    ),
    Frame(
        (
            "rights-hands:got",
            "rights-hands:work",
            _SPRUNG,
            Pattern("ページに。|表紙に。|トップに。"),
        ),
        _TAKEN,
        none=_CLEAR,
        acts=_ACTS,
        account=Account.OFFICIAL,
    ),
)


class RightsHands(Check):
    """人の作品を写し取る、手を加える、曲を動画に流す、届いた写真を別のことに使う、という書き方を見つけます。

    なぜ: 作者に断らない利用は、公の発信でも権利の侵害です。
    直し方: 承諾を得てそのことを書くか、自分たちで作ったものに替えます。
    限界: 承諾の有無は、書かれていなければ分かりません。

    × 人気作家の«短編を、パソコンに打ち込んで全文載せ»ました。
    × よその町の«ポスターの題字がすてきだったので、色だけ変えて»います。
    × 防犯の標語は、«通信講座の教材から拝借しました。先方には内緒»です。
    × 挿絵は«別の方の作品です。作者には伝えていません»。
    × 消防団の«動画に流れるのは、いま大ヒット中の歌手の曲»です。
    × «お便りでお寄せいただいた絵手紙、あまりに見事なので表紙に使いました»。
    × [personal] «習い事の教材、全部スキャンしたから欲しい人に回す»ね。
    ○ 動画の曲は、権利者の許諾を得て使っています。
    ○ 作者の了承を得て、絵手紙を表紙に使いました。
    ○ 版画家の作品展を開いています。会場での撮影はお控えください。
    ○ 人の写真や文章を無断で使うのは、著作権の侵害です。
    ○ [personal] 図書館で画集を借りて、毎晩ながめている。
    ○ [personal] 好きなバンドの新曲を、朝からずっと聴いている。
    """

    code = "rights/hands"
    name = "人の作品の利用"
    severity = Severity.WARN
    wakes = (
        "rights-hands:excuse",
        "rights-hands:got",
        "rights-hands:grab",
        "rights-hands:owner",
        "rights-hands:praise",
        "rights-hands:song",
    )

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the places that fill a frame."""
        yield from _frames.find(reading, *_FRAMES)
