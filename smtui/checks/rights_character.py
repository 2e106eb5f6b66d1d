"""Figures and logos of others drawn, dressed up or used."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.checks._rights import allowed, own_material, teaches_rights

_FAMOUS = Pattern(
    "そっくり|パロディ|もどき|人気|有名|話題|ヒット|国民的|あの[「『]|おなじみ|『|「|流行|大人気|世界的|ブランド|メーカー"
)
_MADE = Pattern(
    "描いて|描きま|描いた|着せ|まねて|真似|似せて|そっくり|もじっ|パロディ|加工|合成|コラ(?:画像|し)|使いま|使って|使わせ|使用し|使っちゃ|お借り|拝借|登場させ"
    "|入れてみ|ぬいぐるみを作|グッズを作|手作りしま|手作りで|再現し|缶バッジ|ポスターに|チラシに|看板に|アイコンに|プリントし|風にし|画風|作風|絵柄|タッチ|生成|風の(?:絵|イラスト)|風に"
)
_MADER = Pattern(
    "職員|担当|係|役場|市役所|区役所|広報|私たち|自分たち|課で|手作り|自作|描いてみ|作ってみ|してみました|にも使|ちゃいます|ました|に使います|使おう"
)
_OTHER = Pattern(
    "卒業生|作風|描いた作品|原画|展|上映|声優|ラッピング|聖地|ロケ|公開|放送|作者|原作者|漫画家|出身|コンテスト|描き下ろし|ワークショップ|体験|教室|弁当|キャラ弁|ケーキ|コスプレ"
    "|仮装|お面|塗り絵|ぬりえ|マンホール|来場"
    "|ショー|がやって来|がやってく|募集"
)


class RightsCharacter(Check):
    """人気の作品の登場人物やロゴを、描いたり使ったりした文を見つけます。

    なぜ: 登場人物の絵やロゴは、描き直しても作者や会社の権利の対象です。
    直し方: 自治体のキャラクターや自前の絵に替えるか、許諾を得て、そのことを書きます。
    限界: 作品との正式な協力は、そう書かれているときだけ分かります。

    × 大人気ゲーム『まもの牧場』の«キャラに、市の帽子をかぶせて描いて»みました。
    × 有名ブランドの«ロゴをもじって»、清掃活動のステッカーを職員で作りました。
    × 話題のアニメの«主人公をまねて»、防災のポスターに使います。
    ○ 市のマスコットキャラクターを描いた絵を、窓口に飾りました。
    ○ 人気アニメ『そら色日和』とのコラボ企画で、主人公の声を使った観光案内を流します。
    ○ 漫画『港町の朝』の原画展を開きます。主人公のパネルもあります。
    ○ 人気漫画の主人公を無断で使うのは、やめましょう。
    ○ 話題の映画『里の冬』、主人公が食べたそばを味わいました。
    """

    code = "rights/character"
    name = "作品の登場人物やロゴ"
    severity = Severity.WARN
    wakes = ("rights-character",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield sentences in which a famous figure or mark is drawn or used."""
        if allowed(reading):
            return
        done = -1
        for mark in sorted(reading.each("rights-character")):
            sentence = reading.sentence_at(mark.start)
            if sentence.start != done and _is_used(reading, mark):
                done = sentence.start
                yield hit(
                    reading,
                    mark.start,
                    sentence.end,
                    "ほかの人の作品の登場人物やロゴのようです。許諾がなければ、使わないでください。",
                )


def _is_used(reading: Reading, mark: Mark) -> bool:
    sentence = reading.sentence_at(mark.start)
    if teaches_rights(reading, sentence) or own_material(reading, sentence):
        return False
    text, start, end = reading.text, sentence.start, sentence.end
    if _OTHER.search(text, start, end) or not _FAMOUS.search(text, start, end):
        return False
    made = _MADE.search(text, mark.start, end)
    return made is not None and _MADER.search(text, start, end) is not None
