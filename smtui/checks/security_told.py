"""Secrets told by kind: what a picture shows, what is keyed in, how a code is made."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.checks._tone import around

_LIST = "told-secret"
_AFTER = {
    "lock": Pattern(
        "[^。!?\n]{0,20}?(?<![0-9-])[0-9]{4}(?![0-9年円月日人-])[^。!?\n]{0,6}?(?:入れ|押|打|合わせ|で(?:す|開|入)|にして)"
    ),
    "made": Pattern(
        "(?:の)?(?:4けた|4桁)?[^。!?\n、]{0,8}?(?:足す|足し|付け|つけた|です|のまま|と同じ|を順に|を入れ|で(?:開|入れ|通))"
    ),
    "flaw": Pattern(
        "[^。!?\n]{0,30}?(?:まま|後回し|先送り|見送|止めて|止まって|未対応|当てて(?:い)?な|直って(?:い)?な|放置|残って)"
    ),
    "secret": Pattern("[^。!?\n]{0,60}"),
    "key": Pattern(
        "[^。!?\n]{0,24}?(?:の(?:下|裏|中|上|わき|陰|奥)|引き出し|引出し|ポスト|植木鉢|日よけ|フック|戸棚|消火栓|雨どい)[^。!?\n]{0,10}?(?:置[いく]|あり|ある|入れて|掛け|かけて|下げ|つる|隠|はさ|挟|貼)"
    ),
    "anyone": Pattern(
        "[^。!?\n]{0,14}?(?:入れる|入れます|入れちゃ|開け(?:ら|て|ま)|開く|通れ|止めな|止めませ|話せ|見られ|のぞけ|操作でき|ログイン)"
    ),
}
"""What follows each kind of word."""
_BESIDE = {
    "lock": Pattern("."),
    "made": Pattern("開[けくい]|解錠|ログイン|パスワード|パス|端末|解除|暗証"),
    "flaw": Pattern("システム|ソフト|サーバ|端末|ホームページ|ネットワーク|OS|部品|プログラム"),
    "key": Pattern(
        "庁舎|役場|役所|公民館|集会所|会館|体育館|学校|園|倉庫|館|センター|公用車|門|部屋|職場|事務|施設|いつも"
    ),
    "anyone": Pattern(
        "システム|通用口|裏口|非常口|搬入|庁舎|役場|市役所|夜間|夜でも|端末|回線|管理画面|書庫|三時間目|授業の|放送卓|内部|金庫|倉庫|機械室|電算|名札"
    ),
    "secret": Pattern(
        "ホワイトボード|付箋|ふせん|写り込|写って|写した|写真|貼った|貼って|載せ|撮[っりれ]|映り|映って|モニターの|後ろの"
    ),
}
"""What stands in the same sentence."""
_ADVICE = Pattern(
    "ホテル|旅館|ことがあり|お試し|ましょう|ないで|しない|避け|注意|気をつけ|詐欺|不審|偽|にせ|盗まれ|被害|ご家庭|ご自宅|わが家|我が家|自宅|入札|公告|補助|交換しました|直しました|修理しました|更新しました|復旧|講座|教室|訓練|クイズ|謎解き|宝探し|物語|絵本|映画|ドラマ|小説|ゲーム|展示|落とし物|お忘れ|紛失|再発行"
    "|マイナンバー|キャッシュカード|ください|ませんか|見本|例えば|たとえば|ぼかし|モザイク|消し|内線|電話|ルーター|スマホ|手続|本人確認|申請|届け|顔写真|見破|4コマ"
)
_OPEN = Pattern(
    "造り|ロビー|新しい端末|避難|来庁|申込|参加|無料|見学|公開|開放|来場|募集|配信|展望|Wi-?Fi|相談|預かり|夜間窓口|届出"
)
_ENTERED = Pattern("(?:お入り|お使い|お越し|開けて|入れて|押して|ご利用)ください")
_MESSAGE = "中へ入る手がかりや弱いところが分かります。消して、番号や設定を変えてください。"


class SecurityTold(Check):
    """写真に写った合言葉、押す番号、番号の付け方、直していない不具合などを明かす文を見つけます。

    なぜ: 数字そのものでなくても、読めば入れます。写真の文字は拡大すれば読めます。
    直し方: 文と写真から消し、番号や設定をすぐに変えます。
    限界: 住民に知らせてよい番号かどうかは分かりません。

    × 会議のようすです。壁の«配線図も一緒に写って»います。
    × 裏口の«テンキーに 3092 と入れ»ると開きます。
    × [personal] うちの«課の名前に年度を足す»だけのパスワード、覚えやすい。
    × 土台のソフトの«不具合は、来年の春までこのまま»使います。
    ○ 合言葉を付箋に書いて貼るのはやめましょう。
    ○ 電話番号は、局番のあとに 3092 です。
    ○ パスワードに課の名前を使わないよう、研修で学びました。
    ○ ホームページの不具合は、けさ直りました。
    """

    code = "security/told"
    name = "語られた手がかり"
    severity = Severity.WARN
    wakes = (_LIST,)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the first word with what follows it, unless the sentence advises."""
        text = reading.text
        for mark in reading.each(_LIST):
            kind = mark.tags[0]
            after = _AFTER[kind].match(text, mark.end)
            if not after:
                continue
            low, high = around(reading, mark.start)
            sentence = text[low:high]
            if kind == "lock":
                sentence = _ENTERED.sub("", sentence)
            if kind == "anyone" and _OPEN.search(sentence):
                continue
            if _BESIDE[kind].search(sentence) and not _ADVICE.search(sentence):
                yield hit(reading, mark.start, after.end(), _MESSAGE)
                return
