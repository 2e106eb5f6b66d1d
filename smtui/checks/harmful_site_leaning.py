"""Invitations to dangerous sites, told by all words together."""

from smtui.checks._leaning import Leaning


class HarmfulSiteLeaning(Leaning):
    """危ないサイトや不適切なサイトへ人を誘う文を、言葉ぜんたいの重なりから見つけます。

    なぜ: 読んだ人が被害にあいます。
    直し方: 公的な案内先に替えます。
    限界: 見当をつけるだけで、理由は分かりません。600字より長い文章は見ません。

    × [personal] 登録だけで一万円もらえるサイト。やらなきゃ損→ http://bet.example/
    × [personal] 流出動画が全部ただ。消される前に急げ→ http://ura.example/
    × 無修正の動画が見放題。今すぐクリック http://xx.example/
    ○ [personal] 息子の寝顔を見ていると、一日の疲れが消える。
    ○ 「当選しました」というSMSのリンクは開かず、消してください。
    ○ [personal] 母の編み物教室、今年の目標は「A4サイズの膝掛け」。B5になりそうな私。
    """

    code = "harmful-site/leaning"
    name = "危ない誘いの気配"
    message = "危ないサイトや不適切なサイトへの案内に読めます。リンクと文を消してください。"
