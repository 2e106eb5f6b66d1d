"""Popular beliefs that nobody has confirmed, handed on as facts."""

from smtui.checks import _gossip
from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Account, Pattern, Severity
from smtui.domain.reading import Act

_ACTS = frozenset({Act.DENIES})
_TESTED = Pattern(
    "科学|根拠|確かめられていな|確認されていな|証明|関係(?:は|が)(?:あり|な)|俗説|迷信|言い伝え|昔話|民話|伝説|伝承|ことわざ|作り話|都市伝説|デマ|誤解|誤り|間違い|まちがい|誤った"
    "|研究|調査|統計|論文|学芸員|専門家|医師|厚生労働省|厚労省|消費者庁|国立|気象庁|気象台|県警|警察署|警察によ|保健所|消防本部|消防署|選挙管理委員会|講座|講演|教室|企画展|展示|クイズ|映画|ドラマ|小説|本に|本を|絵本"
)
_SAFELY = Pattern(
    "ないで|いけません|やめ(?:ま|て)|控え|逆効果|悪化|禁物|×|❌|NG|危険|ではなく|避け(?:て|ま)|効果は(?:あり|な)|受診|119|流水|病院で|病院へ|洗い流|とされて(?:い)?ましたが|昔は"
)
_ADVISED = Pattern(
    "(?:と|ば|たら)[^。、!?\n]{0,12}(?:治|なお|消え|抜け|引き|引く|ひき|ひく|おさま|収ま|止ま|取れ|とれ|出てき|落ち着|よくな|良くな|きれいに|残りません|残らな|腫れません|腫れな)|といい|とよい|と良い|といいで|とよく|ばいい|ばよい|ば良い|ば治|と治|ましょう|てください|てみて|のが一番|がいちばん|が一番|と消え|ば消え|と楽|ば楽|と抜け|ば抜け|と落ち|とおさま|と収ま|ば収ま|とひく|と引く|ば引く|すぐ(?:に)?(?:治|ひ|引|楽)|お試し|試して|効く|効き|効果|おまじない|特効|一発|応急|覚えておい|しておけば|ておけば|が取れ|がとれ|で取れ|でとれ|楽にな|うそのよう|嘘のよう"
)
_MARKED = Pattern(
    "(?:印|しるし|サイン|目印|合図|暗号|マーク|意味|知らせ|符号|証拠|準備|下見)(?:です|だ|で[、し]|なの|である|だそう|らしい|とのこと|だとか|といわれ|と言われ|になって|を(?:残|付|つけ|表|意味|示)|が(?:あれば|あったら|付いて|ついて))"
)
_MEASURED = Pattern(
    "基準|安全|心配(?:は|も)?(?:あり|い|な)|影響は|相談|成分表示|適量|(?:飲|使|と|摂り|食べ)(?:み|い|り)?(?:過ぎ|すぎ)|長時間|誤使用|換気|注意|可能性|場合|副反応|副作用|報告|アレルギー|予防|ことがあ|恐れ|おそれ|乾燥|発火|火災|薄め|目に入|充電|工事|点検|休止|届きに|つながり|圏外|受信|騒音|景観|景色|環境影響|説明会|計画|条例"
)
_SINCE = Pattern(
    "(?:てから|でから|以来|このかた|ようになって)[^。!?\n]{0,30}(?:続けて|立て続け|たて続け|相次|次々|ばかり|増えた|減った|なくなった|見かけな|来なく|弱っ|枯れ|死ん|浮い|倒れ|眠れ|亡くな|狂っ|おかしく|悪く|火を出|火が出|不幸)"
)
"""What is said to come of it."""
_USEFUL = Pattern(
    "車が|人通り|お客|観光|にぎわ|便利|渋滞|通勤|売り?上げ|電気代|節約|楽に|快適|映り|速度|つなが"
)
_BALLOTED = Pattern(
    "できません|できない仕組|ありません|事実|防(?:ぐ|い|止)|罰|禁じ|違反|罪|立ち?会い?人が|厳重|厳正|ルール|ないよう|判決|書き損じ|書き間違|汚し|破れ|お持ち|届きま|届か|入場券"
)
_AT_THE_POLLS = Pattern("投票|開票|選挙|候補|用紙|名前を書|票")
"""Where pencils and boxes matter."""
_MESSAGE = "確かめられていない話に読めます。公の情報だけにしてください。"
_HEALED = "根拠の分からない手当てに読めます。医療機関などの情報を示してください。"

_FRAMES = (
    Frame(
        ("rumor-surmise:fore", "rumor-surmise:doom"),
        "根拠のない予言に読めます。公の情報だけにしてください。",
        none=("rumor-calm", _gossip.SETTLED),
        before=1,
        after=1,
        acts=frozenset({Act.DENIES, Act.ASKS}),
        quoted=True,
    ),
    Frame(
        ("rumor-untested:sign", "rumor-untested:beast", "rumor-untested:doom"),
        _MESSAGE,
        none=("rumor-calm", _TESTED, Pattern("土砂|がけ|崖|避難情報|ダム|訓練|ましょう。")),
        before=1,
        after=1,
        acts=_ACTS,
        warned=True,
    ),
    Frame(
        ("rumor-untested:burglar", "rumor-untested:scrawl", _MARKED),
        _MESSAGE,
        none=("rumor-calm", _TESTED),
        acts=_ACTS,
        quoted=True,
        warned=True,
    ),
    Frame(
        ("rumor-untested:folkcure", "rumor-untested:hurt", _ADVISED),
        _HEALED,
        none=("rumor-calm", _TESTED, _SAFELY),
        acts=_ACTS,
    ),
    Frame(
        ("rumor-untested:harm", "rumor-untested:thing"),
        _MESSAGE,
        none=("rumor-calm", _TESTED, _MEASURED, _gossip.TOLD_OF_OLD),
        before=1,
        acts=_ACTS,
        warned=True,
    ),
    Frame(
        ("rumor-untested:thing", _SINCE),
        _MESSAGE,
        none=("rumor-calm", _TESTED, _MEASURED, _gossip.TOLD_OF_OLD, _USEFUL),
        after=1,
        acts=_ACTS,
        warned=True,
    ),
    Frame(
        ("rumor-untested:ballot", "rumor-untested:tamper", _AT_THE_POLLS),
        _MESSAGE,
        none=("rumor-calm", _TESTED, _BALLOTED),
        acts=_ACTS,
        warned=True,
    ),
    Frame(
        ("rumor-untested:type", "rumor-untested:leaning"),
        _MESSAGE,
        none=(
            "rumor-calm",
            _TESTED,
            Pattern(
                "献血|輸血|占い|暦|潮|釣り|月見|天文|プラネタリ|観察|厄除け|厄払い|お祓い|神社|寺"
            ),
        ),
        acts=_ACTS,
        warned=True,
        account=Account.OFFICIAL,
    ),
)


class RumorUntested(Framed):
    """災いの前ぶれ、盗人の印、民間の手当て、身近なものの害、投票の不正、血液型など、確かめられていない話を見つけます。

    なぜ: 公の発信や職員の言葉は、事実と受け取られて広がります。
    直し方: 公の機関が確かめた情報に替えるか、消します。
    限界: 一覧にない俗説は分かりません。

    × 沖で«リュウグウノツカイが揚がりました。津波の前ぶれ»といわれる魚です。水の備えを。
    × 郵便受けに«小さなシールが貼られていたら、空き巣の下見の印です»。
    × «やけどをしたら、すぐに味噌を塗ると»あとが残りません。
    × [personal] «鉄塔が立ってから、この辺でトンボの姿を見なくなった»。
    × [personal] «投票箱の中身は、運ぶ途中ですり替え»られているんだって。
    × «満月の日は事故が多い»ので、外出はお控えください。
    × «次の満月に大地震が来ると、百発百中の占い師»が話しています。
    ○ 深海魚と地震の関係は、研究で確かめられていません。
    ○ 玄関に知らない印を見つけたら、消さずに警察署へお知らせください。
    ○ やけどをしたら、流水で15分以上冷やし、味噌や油は塗らないでください。
    ○ 満月の夜、天文台で観察会を開きます。
    ○ [personal] 電子レンジが壊れて、夕飯が冷たいままだ。
    ○ 投票箱は、立会人が厳重に確かめてから開けます。
    """

    code = "rumor/untested"
    name = "確かめられていない言い伝え"
    severity = Severity.WARN
    frames = _FRAMES
