"""Replies where the guide allows none, or none of this kind."""

from collections.abc import Iterator

from smtui.checks._kit import (
    Account,
    Check,
    Facts,
    Hit,
    Mode,
    Pattern,
    Reading,
    Sentence,
    Severity,
    whole,
)
from smtui.domain.reading import Act
from smtui.domain.reply import ReplyDefault
from smtui.reading.leanings import ANSWERS, NO_ANSWERS

_OUTSIDE = Pattern(
    "(?<!メールで)(?<!フォームで)(?<!窓口で)(?<!電話で)お答え(?!(?:を|は)?(?:して(?:おり|い)(?:ません|ない)|でき|いたし(?:ており|かね)|し(?:かね|ませ)|[^。!?]{0,4}控え|行って(?:おり|い)ませ))|回答(?!して(?:おり|い)ません|(?:は|を)?(?:行って|行い|いたして|致して|でき|差し控え|控え))|教えてください"
    "|教えていただけ|お聞かせください|お知らせいただけ|(?<!いただけます)でしょうか"
    "|(?<!いただけ)ますか|ですか|検討(?:し|いた|を|課題)"
    "|前向き|できる方向|考えてみ|考えてまいり|約束|必ず|(?:いい|良い|よい|素晴らしい"
    "|すばらしい)(?:案|アイデア|考え|提案)"
    "|ごもっとも|おっしゃるとおり|おっしゃる通り|同感|共感|たしかに|確かに|反論|誤解です"
    "|違います"
    "|実現|改善し(?:ます|て)|見直し|反映|はい、|いいえ|口座|還付|振り込|文句|(?<!ご)迷惑|いい加減"
)
_PLEASANT = Pattern(
    "伝えます|伝えておき|お伝えし|回答は行って|ありがと|有難|感謝|うれし|嬉し|励み|光栄|こんにちは|おはよう|こんばんは|はじめまして"
    "|どういたしまして|よろしく"
    "|楽しみ|楽しんで|お待ちして|お越し|遊びに|ぜひ|お元気|お疲れ|すてき|素敵|おめでと|笑顔"
    "|いってらっしゃい|お気をつけ|紅葉(?:が|も|は)|見頃|見ごろ|色づ|満開|咲き|涼しく|暖かく|寒く|暑さ"
    "|お過ごし|よかった|良かった|何より|喜んで|喜び|応援|きれい|恐れ入り|見守|お届け|近日"
    "|お会い|会いに|お目にかか|またね|また来年|来年もまた|ご一緒|くださって|くださり|いただけて|手を振"
    "|公開予定|魅力|頑張り|がんばり|失礼し|申し訳|お手数|ご自愛|お帰りなさい|おかえり|ただいま|あけまして|明けまして|今年も|今後とも|これからも|気をつけて|お出かけください|ゆっくり|あたたか|暖かく|温かく|風邪|体調|寒さ|暑さ|頂戴し|ご覧いただ|見てくださ|読んでくださ|歓迎|祈って|お祈り|いつも|なつかし|懐かし|心強|幸せ|一同|ますように|よい(?:一日|週末|お年|休日)|見頃|見ごろ|満開|咲い"
)
_GUIDANCE = Pattern(
    "(?:メール|フォーム|ホームページ|サイト|投書箱|チャットボット|LINE|窓口|電話|課|係|室|センター|ご意見箱|代表|@"
    "|[0-9]{2,4}-)[^。]{0,50}(?:お送り|お寄せ|ご連絡|お問い合わせ"
    "|問い合わせ|承って|承り|うけたまわ|ご相談|受け付け|お願い|ご利用|お伝え|お答え|まで)"
)
_GUIDED_ON = Pattern(
    "担当(?:課|部署)?(?:で|が|に|から)|確認(?:し|いた|させ)|お手数|返信(?:は|を)?(?:し|行|でき)"
    "|コメント欄|個別|ご理解|ご了承|ご容赦|ご協力"
)
_CORRECTION = Pattern(
    "(?:誤り|間違い|誤記|誤植|不備|ミス)(?:が|で|は|の)?(?:あり|ござ|し|を)|訂正|正しくは"
    "|(?:が|は)誤り(?:です|でした)|が正しく|差し替え|のまま(?:になって|でした)|直しました|載せ直"
    "|(?:おわび|お詫び)(?:し|いた|申)"
    "|修正(?:し|いた)|ご指摘[^。]{0,30}確認|掲載[^。]{0,10}確認"
)
_DISASTER = Pattern(
    "冠水|通行止め|避難|土砂|停電|断水|地震|津波|台風|大雨|警報|浸水|決壊|倒木|給水|安否|噴火"
    "|落石|増水|氾濫|道路(?:の)?陥没"
    "|救助|消防|被害(?:の|情報)|火災|孤立|崩れ|不明者"
)
_NOUN_ONLY = Pattern("[^ぁ-ゖ。!?]{0,12}(?:から|の|と|も|で)?[0-9一-鿿]{2,12}[。!]")
"""「市制施行から23年。」: a sentence that says nothing of anybody."""
_WORDS = Pattern("[ぁ-ゖァ-ヺ一-鿿]{2}")
_NONE = -70
"""What all words of a reply weigh at most that thanks, corrects or leads on."""
_SURELY_NONE = -200
"""The same where one word looks like an answer."""


class ReplyPolicyClosed(Check):
    """返信しない方針のもとでの、例外に当たらない返信を見つけます。

    なぜ: 返信すると、ほかの書き込みにも返信を求められ、公平に応じられなくなります。
    直し方: 返信せず、お問い合わせの窓口を案内します。例外に当たるなら、その用件だけにします。
    限界: 例外に当たるかどうかは文面から見ています。書き込みの中身は分かりません。

    × [official reply closed] お問い合わせの件ですが、粗大ごみは日曜も受け付けています。
    × [official reply thanks] ご意見ありがとうございます。ベンチを増やせるよう、前向きに検討します。
    × [official reply guidance] はい、入場は無料です。ほかに気になることはありますか。
    × [official reply closed] コメントありがとうございます。またお越しください。
    ○ [official reply thanks] コメントありがとうございます。来年もお待ちしています。
    ○ [official reply thanks] 参加ありがとうございました。冬の海で、またお会いしましょう。
    ○ [official reply thanks] お祝いをありがとうございます！開園から十年。これからもよろしく。
    ○ [official reply correction] 感謝します。時刻表が春のままでした。差し替えました。
    ○ [official reply guidance] ご提案に感謝します。町ホームページの専用ページからお送りください。
    ○ [official reply guidance] ご提案ありがとうございます。市代表メールへお送りください。
    ○ [official reply correction] ご指摘に感謝します。開始時刻に誤りがあり、正しくは10時です。
    ○ [official reply guidance] ご質問には代表メールでお答えしています。フォームからお送りください。
    ○ [official reply thanks] うれしい感想に感謝します。渓谷は、これから紅葉が進みます。
    ○ [official reply thanks correction guidance] ありがとうございます。花も喜んでいると思います。
    ○ [official reply thanks] おはようございます。今日もよい一日になりますように。
    × [official reply correction] ご指摘のとおりです。返事は、いつも遅れてから出しています。
    ○ [official reply disaster closed] 情報に感謝します。川沿いの市道は、先ほど通行止めにしました。
    ○ [official reply] お問い合わせの件ですが、粗大ごみは日曜も受け付けています。
    ○ [personal reply closed] 入場は無料みたいだよ。
    """

    code = "reply-policy/closed"
    name = "方針にない返信"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = ("reply",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield one hit on the whole reply unless it is of a kind the guide allows."""
        if facts.reply.default is not ReplyDefault.CLOSED:
            return
        if not _allowed(reading, facts):
            yield whole(
                "返信しない方針の例外に当たらない返信とみられます。窓口の案内などに改めてください。"
            )


def _allowed(reading: Reading, facts: Facts) -> bool:
    """Tell whether the reply is of a kind that the guide lists as an exception."""
    text, allows = reading.text, facts.reply.allows
    if reading.draft.occasion.mode is Mode.DISASTER:
        return True
    if allows("disaster") and _DISASTER.search(text):
        return True
    if allows("correction") and _CORRECTION.search(text):
        return True
    outside = _OUTSIDE.search(text) is not None
    weight = reading.weighs.get(ANSWERS, 0) if all(map(allows, NO_ANSWERS)) else 0
    if weight < (_SURELY_NONE if outside else _NONE):
        return True
    if outside:
        return False
    if allows("guidance") and _GUIDANCE.search(text):
        return all(_leads_on(reading, s) for s in reading.sentences)
    return allows("thanks") and all(_is_pleasant(reading, s) for s in reading.sentences)


def _leads_on(reading: Reading, sentence: Sentence) -> bool:
    """Tell whether the sentence thanks or leads to the place that answers."""
    if _is_pleasant(reading, sentence):
        return True
    text, start, end = reading.text, sentence.start, sentence.end
    return bool(_GUIDANCE.search(text, start, end) or _GUIDED_ON.search(text, start, end))


def _is_pleasant(reading: Reading, sentence: Sentence) -> bool:
    """Tell whether the sentence is a greeting, thanks, a kind word or no more than a noun."""
    text, start, end = reading.text, sentence.start, sentence.end
    if sentence.does(Act.THANKS) or _PLEASANT.search(text, start, end):
        return True
    if _NOUN_ONLY.match(text, start, end):
        return True
    return not _WORDS.search(text, start, end) or text.startswith("@", start)
