"""Pages recommended in spite of what is told of them: no owner, an odd screen, a warning."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.checks._sites import SAFE, leads_to_stranger

_ABOUT = (
    "(?:運営|会社|業者|団体|販売元|発行元|提供元|開発元|作者|作った人|作り手|持ち主|住所|所在地|連絡先|責任者"
    "|代表者|画面|表示|広告|警告|通知|証明書|日本語|レビュー|口コミ|サイト|ページ|ファイル|アプリ|リンク|ブラウザ"
    "|スマホ|パソコン|端末|通信|実在|本物|信用|真偽|身分証|個人情報|[」』])"
)
_FAULT = (
    "(?:見当た|見つか|分か|わか|書か|書い|書き|載っ|確か|つなが|あり|信頼|安全|保護)[^。、!?\n]{0,8}(?:ません|ない|なく)"
    "|(?:不明|危険|怪し|あやし|おかし|おかしな|片言|変な|へんな|は変|が変|赤|飛[びばん]|増え|重く|熱く|同じ文|うるさ"
    "|しつこ|英語|外国|海外|騒|止め|止ま|出ます|出る|出て|閉じ)"
)
_SPITE = Pattern(
    rf"{_ABOUT}[^。!?\n]{{0,14}}?(?:{_FAULT})[^。、!?\n]{{0,10}}"
    "(?:が|けど|けれど|けれども|ものの|のに|ても|でも)、?[^。!?\n]{0,36}"
    "(?:大丈夫|だいじょうぶ|問題(?:な|あ)|平気|手軽|簡単|便利|お得|安い|安く|安か|だけ|愛敬|愛嬌|愛きょう|慣れ"
    "|気にせ|気にしな|使え|見られ|見れ|読め|送れ|買[えっい]|もらえ|届[いくき]|始ま|進|無視|試し|どうぞ|押|スムーズ"
    "|安心|助か|おすすめ|お勧め|OK|最高|余裕|ご案内|ご?紹介|載せ|貼って|急ぎ)"
)
_FAIR = Pattern(
    "駐車|会場|雨|参加費|満席|定員|売り切れ|工事|公式(?:サイト|ホームページ|HP)|準備中|メンテナンス|観光協会|商工会"
    "|電話(?:で|が)(?:つなが|混)|休館|休業|更新して|作成中|混み合|アクセスが集中"
)


class HarmfulSiteAnyway(Check):
    """持ち主が分からない、警告が出るなどと述べながら、それでも使えると勧めるページを見つけます。

    なぜ: 開いた人が、お金や情報を奪われるおそれがあります。不安のあるページは、勧められません。
    直し方: 紹介をやめ、リンクを消します。
    限界: 不安なことが書かれていなければ分かりません。官公庁のページは見ません。

    × 集まりの日を決める道具です。«作った人は分かりませんが、登録もいらず手軽»です。https://hiniti.example.org/
    × [personal] «変な広告は出るけど、最新話まで全部読める»。https://saishin.example.net/
    × 昔の地図が見られます。«「危険なファイル」と出ますが、「保存」を選べば大丈夫»です。https://mukashi.example.io/
    ○ 地図のページは、まだ載っていない道もありますが、どなたでも使えます。https://www.city.example.lg.jp/
    ○ 会場に駐車場はありませんが、バスが便利です。https://matsuri.example.com/
    ○ 運営会社の分からないページは、便利そうでも使わないでください。https://mimamori.example.net/
    """

    code = "harmful-site/anyway"
    name = "不安を承知での紹介"
    severity = Severity.WARN
    wakes = ("url",)
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentences that own to a fault of the page and recommend it all the same."""
        text = reading.text
        if not leads_to_stranger(reading, facts) or SAFE.search(text):
            return
        for spite in _SPITE.finditer(text):
            sentence = reading.sentence_at(spite.start())
            if not _FAIR.search(text, sentence.start, sentence.end):
                yield hit(
                    reading,
                    *spite.span(),
                    "不安のあるページを、それでも勧めています。紹介をやめ、リンクを消してください。",
                )
