"""Replies that judge the reader: what they mean, lack or are, with nothing offered."""

from collections.abc import Iterator

from smtui.checks._kit import Account, Check, Facts, Hit, Pattern, Reading, Severity, hit, whole
from smtui.checks._tone import spoken

_READER = Pattern(
    "(?:あなた|そちら|貴方|お宅|おたく)(?:さま|様)?(?:は|が|の|に|も|、|こそ)|ご(?:自身|自分|家族|家庭|経験|人生|職業|年齢|性格|本人|納得|理解|満足|不満|主張|都合|立場|存じ)|おつもり|おあり|お暇|お時間が|お仕事(?:は|を)|お育ち|お考え(?:なの|でしょ)|お[^。、!?]{1,5}に(?:なる|なれ|なっ|なり)|おっしゃ(?:る|り|って)|いらっしゃ(?:る|い)|なさ(?:る|って|れ)|(?:読む|聞く|待つ|守る|調べる|考える|黙る)(?:と|って|く)?(?:いう|らい)?[^。]{0,6}(?:でき|い)ない"
)
_JUDGED = Pattern(
    "(?:のでしょう|んでしょう|のです|んです|ないです|ません)か|(?:では|じゃ)(?:ない|ありません)(?:でしょう)?か|でしょうね|ですよね|ませんでした(?:ので|が、|よね|けど)|ていませんでした|理由を(?:教え|お聞)|わざわざ[^。]{0,20}(?:なる|なさる|される|くださる)|(?:ん|の)ですね|とは、|ようですね|ようですが|ようでして|かと存じ|かと思い|と(?:拝察|お見受け|推察|お察し)|と思います(?:よ|が|けど|。)|とみえ|と見え|みたいですね|らしいですね|ですけど(?:ね|。)|させないでくだ|しないでくだ|やめてくだ|よしてくだ|いい加減|困ります(?:ね|。)|迷惑です|残念です(?:ね|。)|お気の毒|ご苦労|だけでは|からでは|せいでは"
)
_SERVING = Pattern(
    "すみません|おっしゃる(?:とお|通)り|返信(?:いた|し)|ありがと|感謝|申し訳|おわび|お詫び|失礼(?:し|いた)|恐れ入り|恐縮|お手数|ご不便|ご迷惑(?:を|お)|ご心配(?:を|お)|うれし|嬉し|励み|お待ちして|お役に立|お知らせ|ご案内|ご連絡|ご相談|お問い合わせ|お電話|お尋ね|お越し|お申し|ご利用|ご覧|ご確認|確認(?:し|いた)|調べ|調査|点検|対応|改善|修理|直し|検討|担当|窓口|受け付け|受付|開催|募集|無料|料金|[0-9]円|[0-9]時|[0-9]日|[0-9]月|[0-9]階|番|場所|駐車|ページ|サイト|メール|フォーム|申請(?!は無)|補助|手当|届|支援|制度|条例|法律|予定|避難|警報|安全|お大事|お体|ご自愛|おめでと|お祝い|お悔や|お見舞|健康|体調|救急|受診|症状|ペット|犬|猫|公園|花|写真|きれい|すてき|素敵|楽し|ぜひ"
)
_FRIENDLY = Pattern(
    "おすすめ|お勧め|大丈夫|わかります|分かります|よくわか|よく分か|個人的|私も|気持ち|久しぶり|同窓|待ち遠|必ず|お約束|どうぞ(?:よろしく|お[^好]|いらし)|お?声がけ|いいですよ|ますよ[。!]|入れます|出せます|使えます|見られます|買えます|聞いています|聞きました|らしい|ようです[。よ]|そうです[。よ]|お察し|妥当|方針|見解|ご報告|クーポン|賛成|反対です|と呼び|といい|♪|!|😊|🐕|✨|🎵|💪"
)
"""A reply that chats, vouches, promises or passes something on: for other checks."""
_CURT = Pattern(
    "でしょう(?:ね|が|から)?[。?]|んですか|よね[。?]|(?:黙|消し|騒が|やめ|勝手に|埋め|帰)[^。!?\n]{0,4}てください|ないでもらえ|せいで(?:すか|しょう|はあり)|(?:お宅|あなた)(?:は|が|こそ|だけ|自身|みたい|のよう|のせい|の家)|から言|筋合い|義務(?:は|も)(?:あり|ご?ない|ござい)|権利(?:は|も|くらい|ぐらい)|って話|結構です|関係の?な|果報|感心|かないません|思うことに|どっち|いい加減|いいかげん|こちらにも|落ち度|書いてあり|言われたく|しつこい|うるさい|誰でもでき"
)
"""Asks back, orders, refuses, passes judgement."""
_LONG = 300
"""Longer replies explain something."""
_MESSAGE = "読む人の考えや人柄に触れる、突き放した返信に読めます。事実と案内だけにしてください。"


class ConfrontationCold(Check):
    """案内もおわびもなく、相手の考えや人柄、暮らしぶりに触れる返信を見つけます。

    なぜ: 言葉がていねいでも、相手を責め、見下したと受け取られます。
    直し方: 相手への見立てを消し、事実と、案内できる窓口だけを書きます。
    限界: 案内の言葉に混ぜたあてこすりは分かりません。

    × [reply] «ほかの方の気持ちを考えるということが、できないのでしょうか»。
    × [reply] «あなたは、ただ困らせたいだけなんですよね»。
    × [reply] «お怒りなのは、ご自身の思いどおりにならないからではないでしょうか»。
    ○ [reply] そちらの道は県道です。県が管理しています。
    ○ [reply] はい、雨でも歩きます。義務教育の子は親御さんと歩きましょう。
    ○ [reply] おっしゃる件は、担当が調べて、あすお知らせします。
    ○ [reply] ご家族もご心配でしょう。どうぞお大事になさってください。
    ○ [reply] あなたの世帯なら、申請すれば通ると思います。
    ○ [reply] あなたの写真、きれいに撮れていますね。
    ○ [reply personal] お考えなのは、夏休みの宿題のことでしょうか。
    """

    code = "confrontation/cold"
    name = "突き放した返信"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = ("reply",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the judging sentence of a reply that serves nobody, or all of a curt one."""
        text = reading.text
        if len(text) > _LONG or _SERVING.search(text):
            return
        for sentence in reading.sentences:
            start, end = sentence.start, sentence.end
            if not _READER.search(text, start, end) or not _JUDGED.search(text, start, end):
                continue
            if spoken(reading, start, end):
                yield hit(reading, start, end, _MESSAGE)
                return
        if _CURT.search(text) and not _FRIENDLY.search(text):
            yield whole(_MESSAGE)
