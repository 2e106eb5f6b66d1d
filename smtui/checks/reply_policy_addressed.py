"""New posts that answer one reader, where the guide allows no replies."""

from collections.abc import Iterator

from smtui.checks._kit import Account, Check, Facts, Hit, Kind, Pattern, Reading, Severity, whole
from smtui.domain.reading import Act
from smtui.domain.reply import ReplyDefault

_READER = Pattern(
    "@[A-Za-z0-9_]{2,30} ?(?:さん|様|さま|へ|、|\n|の)|(?:コメント|リプ|リプライ|DM"
    "|メッセージ)(?:欄)?(?:で|から|に|へ)"
)
_ONE = Pattern(
    "(?:DM|ダイレクトメール|ダイレクトメッセージ|リプ(?:ライ)?|コメント(?:欄)?|メッセージ|引用(?:ポスト|リポスト)?|書き込み|投稿(?:に|へ)の?(?:質問|お尋ね)|フォーム)[^。!?\n]{0,60}"
    "(?:(?:くださった|下さった|くれた|いただいた|頂いた|お寄せの|お尋ねの|ご質問の|質問の|お困りの|ご心配の)[^。!?\n、]{0,16}(?:方(?:へ|、|に|は)|さん(?:へ|、|に)|様(?:へ|、|に))"
    "|(?:聞かれ|尋ねられ|質問され|問われ|聞いてきて|お尋ねがあり|ご質問があり|お問い合わせがあり)[^。!?\n]{0,4}(?:ので|たので|ましたので|ましたが|まして|たけど|たから)"
    "|との(?:コメント|質問|ご質問|お尋ね|声|書き込み)が(?:あり|届き|入り)ました)"
    "|「[^」\n]{1,40}」との?(?:コメント|リプ|DM|メッセージ)(?:が|を)(?:あり|届|いただ|頂)"
    "|(?:コメント|リプ|DM|メッセージ|質問)(?:を)?(?:くださった|くれた)「[^」\n]{1,16}」さん"
    "|(?:お尋ね|ご質問|コメント|ご相談)(?:を)?(?:くださった|下さった|いただいた)[^。!?\n、]{0,12}(?:方(?:へ|、)|さん、|様、)"
)
"""One reader spoken to, told by what they sent."""
_PLACE = (
    "(?:コメント(?:欄)?|リプ(?:ライ)?|DM|メッセージ|引用|ここ|こちら|投稿|書き込み|写真"
    "|動画|昨夜|昨晩|昨日|きのう|おととい|先ほど|さきほど|さっき|先日|今朝|ひとつ前|前回)"
)
_ASKED = Pattern(
    f"{_PLACE}[^。!?\n]{{0,30}}「[^」\n]{{2,40}}」(?:と|って)(?:の|いう)?[^。!?\n]{{0,14}}(?:書いて|書き込|聞いて|尋ねて|質問|教えて|言って|声が|お?声を|コメント|お尋ね|ことで)[^。!?\n]{{0,16}}(?:すね|すが|したが|したね|くださ|くれ|いただ|届|あり|寄せ|いらっしゃ|でした|入り)"
    f"|{_PLACE}[^。!?\n]{{0,30}}(?:書き込んで|書いて|聞いて|尋ねて|教えて|質問して|お尋ね|ご質問)(?:を)?(?:くださった|下さった|くれた|いただいた)[^。、!?\n]{{0,12}}(?:方|さん|さま|様|人|ご夫婦|ご家族|親子|あなた)(?:へ|、|に|が(?:い|お)|は)"
    f"|{_PLACE}[^。!?\n]{{0,30}}「[^」\n]{{2,40}}」(?:の件(?:、|です|に|は)|ですが|ですけど|について)"
    f"|{_PLACE}[^。!?\n]{{0,12}}「[^」\n]{{2,40}}」という(?:コメント|ご?質問|お尋ね|声|リプ)を(?:もら|いただ|頂)"
    "|@[A-Za-z0-9_]{2,30} ?(?:さん|様|さま)?(?:から)?の"
    "(?:ご質問|質問|お尋ね|お問い合わせ)(?:、|です|に|は|が)"
)
"""One reader who asked, with what they asked or where."""
_OPENS = Pattern(
    "^@[A-Za-z0-9_]{2,30} ?(?!さん(?:の|が|と|も|は|を)|の|が|と|は|も|を|で)[ぁ-ゖァ-ヺ一-鿿]"
)
"""A post that begins with a reader's name and speaks to them."""
_MANY = Pattern(
    "皆さん|皆様|みなさん|みなさま|よくある|方針|ポリシー|行いません|行っていません|しておりません|していません|できません|お答えできな|お返事できな|抽選|プレゼント|当選|募集|アンケート|キャンペーン|多数|多く|たくさん|詐欺|偽|なりすまし|不審"
)
_FOR_ALL = Pattern(
    "よくある|皆さん|皆様|みなさん|専門|講師|市長|町長|区長|お電話|電話で|番組|コーナー|Q&A|会場"
    "|方針|ポリシー|行いません|行っていません|できません|しておりません"
)


class ReplyPolicyAddressed(Check):
    """返信しない方針のもとで、新しい投稿の形をとった個別の返信を見つけます。

    なぜ: 形は投稿でも、書き込みへの返信になります。
    直し方: 投稿せず、窓口を案内します。多くの人に役立つ答えなら、だれの質問かを書かずに知らせます。
    限界: 名前を挙げない返信は分かりません。

    × [closed] @sakura_mochi さん、お問い合わせの件、駐車場は無料です。
    × [closed] 昨日コメント欄でいただいたご質問にお答えします。プールは9月まで使えます。
    × [closed] DMで、犬も入れますかと聞かれたので書きますね。抱いていれば大丈夫です。
    × [closed] きのうコメントをくださった別所の方へ。街灯は金曜に直ります。
    × [closed] @hoshi_no_ko ごめんなさい、夜は開いていないんです。
    × [closed] 先日の投稿に「雨の日も入れる？」と書いてくれたお父さん、屋根のある席がありますよ。
    × [closed] きのう写真に、鳥の名前を聞いてくださった方がいました。カワセミです。
    ○ [closed] 窓口で「どこに停めればよいか」と聞かれることが増えました。地図を作りました。
    ○ [closed] コメントをくださった皆さん、ありがとうございました。
    ○ [closed] よくあるご質問にお答えします。第1回は、ごみの分け方です。
    ○ [closed] @sakura_fc さんの試合が、市の競技場で開かれます。
    ○ [closed] コメントへの返信は行っていません。お問い合わせは広報課へどうぞ。
    ○ @sakura_mochi さん、ご質問にお答えします。駐車場は無料です。
    """

    code = "reply-policy/addressed"
    name = "投稿の形の返信"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = ("handle", "reply-answer", "reply-reader")

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield one hit on the whole post that answers a single reader."""
        if facts.reply.default is not ReplyDefault.CLOSED:
            return
        if reading.draft.occasion.kind is Kind.REPLY:
            return
        if _answers(reading):
            yield whole(
                "書き込みへの返信に読めます。返信しない方針ですので、窓口を案内してください。"
            )


def _answers(reading: Reading) -> bool:
    """Tell whether the post speaks to one reader about what they sent."""
    text = reading.text
    if reading.has("reply-answer") and _READER.search(text) and not _FOR_ALL.search(text):
        return True
    if _MANY.search(text) or any(s.does(Act.WARNS) for s in reading.sentences):
        return False
    if _OPENS.search(text):
        return True
    if not reading.has("reply-reader"):
        return False
    return _ONE.search(text) is not None or _ASKED.search(text) is not None
