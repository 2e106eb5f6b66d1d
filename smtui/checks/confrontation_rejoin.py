"""A complaint told, and the next sentence begins with a "but" or "then" that offers nothing."""

from collections.abc import Iterator

from smtui.checks._kit import Account, Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.checks._tone import sentence_of, spoken

_LIST = "rejoinder"
_VOICE = Pattern(
    "ご?意見|苦情|クレーム|お叱り|ご?批判|投書|お?声(?!が(?:け|かけ))|ご?要望|ご?指摘|ご?不満|お怒り|文句|お申し出|抗議|お?電話を|投稿を|投稿が|コメント|とのこと|書かれ|書き込|記事"
)
_ASKED_FOR = Pattern(
    "お寄せ|お待ち|募集|伺い|聞かせ|聴か|受け付|ください|詐欺|被害|審査|アンケート|懇談|意見交換|ワークショップ|議会で"
)
_SERVED = Pattern(
    "申し訳|おわび|お詫び|ご理解|ご了承|ご容赦|お願い|改善|検討|予定|対応|設け|増や|直し|直しま|見直|ため|による|改め|減ら|変え|変更|延長|返金|お問い合わせ|窓口|専門|実際に見|見てみ|紹介|ご案内|お知らせ|ご覧|どこ|いつ|何が|どう(?:し|す|な)|ありがと|感謝|うれし|嬉し|クイズ|正解|講座|相談|防|注意|ましょう|[0-9](?:時|日|月|円|階|番)"
)
_BLAMED = Pattern(
    "だけでは(?:あり|ない)|せい|悪[いか]|責任|あなた|ご自身|ご自分|勝手|文句|のです[。!]|当たり前|当然|仕方|常識|一度も|言われ|皆さん(?:が|の|で)|利用者の|騒"
)
_MESSAGE = (
    "寄せられた声への言い返しに読めます。逆らう言葉を消し、理由とできることを書いてください。"
)


class ConfrontationRejoin(Check):
    """公式の発信で、寄せられた声にふれたすぐ次の文が「ですが」「だったら」「うちにも」などで始まり、理由も案内もないところを見つけます。

    なぜ: 意見を言うと言い返されると受け取られ、声が届かなくなります。
    直し方: 逆らう一文を消し、理由、できること、問い合わせ先を書きます。
    限界: 接続の言葉のない言い返しは、ほかの点検にまかせます。

    × 新しい制服が地味だという投稿を見ました。«だったら着るな、見るな»。
    × 駐輪場の閉鎖に批判の声が届いています。«ですが、汚したのは使っていた皆さんです»。
    × [reply] 受付の態度に苦情をいただきました。«うちにも言い分が»あります。
    ○ 駐輪場が狭いとの声をいただきました。ですが、敷地に余裕がないため、隣の空き地をご案内します。
    ○ 袋が高いとのご意見がありました。ですが、袋の代金は収集の費用です。
    ○ 皆さまのご意見をお寄せください。では、来週お会いしましょう。
    ○ [personal] 弟が献立に文句を言う。だったら自分で作ればいい。
    """

    code = "confrontation/rejoin"
    name = "寄せられた声への逆らい"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = (_LIST,)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentences that begin with a rejoinder after a complaint told."""
        text = reading.text
        for mark in reading.each(_LIST):
            index = sentence_of(reading, mark.start)
            sentence = reading.sentences[index]
            if not index or text[sentence.start : mark.start].strip():
                continue
            before = reading.sentences[index - 1]
            if not _VOICE.search(text, before.start, before.end):
                continue
            if _ASKED_FOR.search(text, before.start, before.end):
                continue
            last = reading.sentences[min(index + 1, len(reading.sentences) - 1)]
            if _SERVED.search(text, sentence.start, sentence.end):
                continue
            if "soft" in mark.tags and not _BLAMED.search(text, sentence.start, last.end):
                continue
            if spoken(reading, sentence.start, sentence.end):
                yield hit(reading, sentence.start, last.end, _MESSAGE)
