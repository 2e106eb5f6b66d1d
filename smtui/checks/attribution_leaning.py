"""Private posts that speak for the office, told by all words together."""

from smtui.checks._leaning import Leaning


class AttributionLeaning(Leaning):
    """個人の投稿なのに役所の言葉に聞こえる文を、言葉ぜんたいの重なりから見つけます。

    なぜ: 個人の考えが役所の立場として広まります。
    直し方: 主語を「私」にし、役所の考えや約束は書きません。
    限界: 見当をつけるだけで、理由は分かりません。600字より長い文章は見ません。

    × [personal] 大泉町の職員です。町として、来年の町税は一切上げないことをお約束します。
    × [personal] 市職員として言わせてもらうと、上田市は駅前の再開発を必ずやり遂げます。
    × [personal] 教育委員会の中の人ですが、あの学校の統廃合はもう覆りません。町の結論です。
    × [personal] 県庁職員です。県としてはリニアの工事を認めません。
    ○ [personal] 午後半休で歯医者。親知らずとお別れしてきました。口が半分動きません。
    ○ [personal] うちのチームは、次の試合も守り勝つ方針です。監督より（草野球）⚾
    ○ [personal] 市の職員ですが、休日は草野球のピッチャーです。ここは個人の感想だけ書きます。
    """

    code = "attribution/leaning"
    name = "役所の言葉の気配"
    message = "役所の言葉に聞こえます。個人の考えだと分かるように直してください。"
