"""Indecency, told by all words together."""

from smtui.checks._leaning import Leaning


class PublicMoralsLeaning(Leaning):
    """品位を欠く文を、言葉ぜんたいの重なりから見つけます。

    なぜ: 不快に思う人が多く、役所の品位を疑われます。
    直し方: 笑いにせず、要ることだけを書きます。
    限界: 見当をつけるだけで、理由は分かりません。600字より長い文章は見ません。

    × [personal] 改札前で全裸になる同期。歴代最高の飲み会、動画は永久保存🍻
    × [personal] 飲み会で裸になって踊ったら上司にウケた。公務員最高。
    × [personal] 忘年会三次会。酔って役場の噴水で全裸になって泳いだ。動画も撮った。最高の夜🍻
    × [personal] 回転ずしのしょうゆ差し、なめて戻したら友だち爆笑。
    ○ 裸足で遊べる芝生広場がオープンします！
    ○ [personal] サウナ3周目で昇天。水風呂で一回死んで、外気浴で生き返った。もう裸で暮らしたい。
    ○ [personal] 今日は非番。川で石を投げて水切り、最高で8回。
    """

    code = "public-morals/leaning"
    name = "品位を欠くことの気配"
    message = "品位を欠く書き方に読めます。その部分を消してください。"
