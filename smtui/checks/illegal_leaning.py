"""Breaches made light of, told by all words together."""

from smtui.checks._leaning import Leaning


class IllegalLeaning(Leaning):
    """決まりを破ることを勧めたり軽く見たりする文を、言葉ぜんたいの重なりから見つけます。

    なぜ: 違反を勧めたと受け取られます。
    直し方: その行いを消すか、してはいけないとはっきり書きます。
    限界: 見当をつけるだけで、理由は分かりません。600字より長い文章は見ません。

    × [personal] 商品券、カラーコピーしてもレジで気づかれなかった（笑）みんなも試してみ
    × [personal] 住民票だけ実家に移せば移住の支援金がもらえる。暮らしてなくてもバレない。
    × [personal] パチンコで勝った金は申告しなくても絶対バレないから安心。
    × [personal] 副業分は現金手渡しにしてもらえば申告しなくていい。税務署は気づかないよ。
    ○ [personal] 車検の見積もりにびっくり。貯金が消える。
    ○ [personal] 漁協の遊漁券を買って、解禁日のアユ釣り。三匹でも満足🐟
    ○ [personal] 裏技を教わった。ゆで卵は底に穴をあけるとつるんとむける。
    """

    code = "illegal/leaning"
    name = "違反の軽視の気配"
    message = "決まりに反する行いを軽く見る書き方に読めます。その部分を消してください。"
