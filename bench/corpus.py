"""Generated municipal posts: the same on every machine, in every run."""

import random
from collections.abc import Iterator

_PLACES = (
    "中央公民館", "市民体育館", "駅前広場", "図書館", "総合運動公園", "保健センター", "文化会館",
    "東小学校", "河川敷", "市役所1階ロビー", "防災センター", "子育て支援センター",
)  # fmt: skip
_EVENTS = (
    "星空観察会", "親子料理教室", "スマートフォン教室", "健康ウオーキング", "就職相談会", "防災訓練",
    "古本市", "まちなか音楽会", "認知症サポーター養成講座", "農産物の直売会", "写真展", "合同説明会",
)  # fmt: skip
_SECTIONS = (
    "生涯学習課", "健康づくり課", "環境課", "税務課", "防災危機管理課", "子育て支援課", "商工観光課",
)  # fmt: skip
_TAILS = (
    "みなさんのお越しをお待ちしています。",
    "お誘い合わせのうえご参加ください！",
    "当日は公共交通機関をご利用ください。",
    "荒天のときは中止し、ホームページでお知らせします。",
    "くわしくは広報7月号をご覧ください👇",
    "定員になりしだい締め切ります。",
)
_TEMPLATES = (
    "【{event}のお知らせ】\n{month}月{day}日、{place}で{event}を開きます。時間は{hour}時から{end}時まで、"
    "定員は{count}名、参加費は無料です。申込みは{section}（0268-75-93{two:02}）へ。{tail}\n#{event}",
    "📢{place}の休館日は、毎月第{week}月曜日です。{month}月は{day}日がお休みになります。"
    "返却ポストはいつでも使えます。{tail}",
    "{section}からのお知らせです。令和8年{month}月{day}日から、窓口の受付時間が{hour}時までに変わります。"
    "ご不便をおかけしますが、ご理解をお願いします。\nhttps://www.city.ueda.nagano.jp/news/{count}.html",
    "暑い日が続いています。こまめに水分をとり、無理をせずエアコンを使いましょう。"
    "{place}は涼みどころとして開放しています。{tail}",
    "{month}月{day}日の{event}には、{count}人の方にご参加いただきました。"
    "講師の先生からは「また来年も」とうれしいお話がありました。ご協力ありがとうございました。",
    "還付金をかたる電話に注意してください。市の職員がATMの操作をお願いすることはありません。"
    "不審に思ったら、{section}または警察相談専用電話 #9110 へ。{tail}",
    "（訂正）先日お知らせした{event}の開始時刻は、正しくは{hour}時です。おわびして訂正します。",
    "【募集】{event}のボランティアを{count}名募集しています。対象は高校生以上の方です。"
    "応募は{month}月{day}日までに、電話またはメールで{section}へお願いします。{tail}",
)


def posts(count: int, seed: int = 7) -> list[str]:
    """Return `count` posts of 60 to 400 code points, about 200 in the mean."""
    chance = random.Random(seed)
    return [_post(chance) for _ in range(count)]


def _post(chance: random.Random) -> str:
    """Return a post of one to three passages."""
    return "\n".join(_passage(chance) for _ in range(chance.choice((1, 2, 2, 3))))


def _passage(chance: random.Random) -> str:
    hour = chance.randint(9, 15)
    return chance.choice(_TEMPLATES).format(
        event=chance.choice(_EVENTS),
        place=chance.choice(_PLACES),
        section=chance.choice(_SECTIONS),
        tail=chance.choice(_TAILS),
        month=chance.randint(1, 12),
        day=chance.randint(1, 28),
        hour=hour,
        end=hour + 2,
        count=chance.randint(5, 99) * 10,
        two=chance.randint(0, 99),
        week=chance.randint(1, 4),
    )


def normal_text(length: int) -> str:
    """Return a text of exactly `length` code points made of posts."""
    text = "\n".join(posts(length // 60 + 2))
    return text[:length]


def worst_texts(length: int) -> Iterator[tuple[str, str]]:
    """Yield texts of one character class, which are hardest on the dictionary and on patterns."""
    yield "カタカナ", "ア" * length
    yield "長音", "ー" * length
    yield "英字", "a" * length
    yield "数字", "1" * length
    yield "漢字", "市" * length
    yield "開きかっこ", "「" * length
    yield "絵文字", "🎉" * length
    yield "濁点", "か\u3099" * (length // 2)
    yield "全角の丸", "○" * length
    yield "アットマーク", "a@" * (length // 2)
