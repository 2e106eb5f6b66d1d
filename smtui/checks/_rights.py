"""What the rights checks agree on: when a use is allowed, and when a text only teaches."""

from smtui.checks._kit import Pattern, Reading, Sentence
from smtui.checks._private import consented
from smtui.checks._tone import within
from smtui.domain.reading import Act

_ALLOWED = Pattern(
    "著作権」?(?:の)?(?:入門|講座|教室|セミナー|講習|研修|クイズ|相談)|無断転載かも|どこから(?:が)?違反|どこまで(?:なら|が)?(?:よい|いい|許)|フリー素材|著作権フリー|商用(?:利用)?可|利用規約|ライセンス|パブリックドメイン|著作権(?:の|が)切れ|保護期間|クリエイティブ・?コモンズ"
    "|提供:|提供を受け|ご提供|提供いただ|寄贈|コラボ|タイアップ|監修|公認|版権|©|\\(C\\)|\\(c\\)|出典:|写真協力|制作協力|職員が撮影|市が撮影|町が撮影"
    "|区が撮影|広報(?:課|係|担当)が撮影"
)
_OTHERS = Pattern("他市|他町|他区|他県|他の(?:市|町|区|自治体)|よその|隣の(?:市|町)|隣町")
_OWN = Pattern(
    "広報(?:紙|誌|[ぁ-ゖ]{2,8}|[一-鿿]{1,4}[0-9]{1,2}月号)|市報|町報|区報|[市町区村県]史|[市町区村]誌|市勢要覧|統計書|計画書|[市町区]の[^。、!?\n]{0,8}(?:ガイドブック|ハンドブック|パンフ|冊子|地図|マップ)|[市町区村]長の|職員の|議会だより|館報|市の(?:マスコット|キャラクター)|町の(?:マスコット"
    "|キャラクター)|区の(?:マスコット|キャラクター)"
    "|マスコット|ゆるキャラ|公式キャラ|イメージキャラ|ご当地キャラ|市歌|町歌|区歌|校歌|オリジナル"
)
_TEACHING = Pattern(
    "ましょう|しないで|ないでください|やめて|ご遠慮|お控え|控えて|禁止|禁じ|違法|侵害|罰|注意|気をつけ|気を付け|できません|お断り(?!は|を|も|なく|せず)|必要です|講座|研修|セミナー|教室"
    "|質問|相談(?!せ|なし|もな)|募集|ルール|マナー|いけません|なりません|お気を|犯罪|行為|ないこと(?:。|、|が|を|!)|モラル|て(?:も)?(?:よい|いい)(?:の|か|\\?)"
)
_ON_RIGHTS = Pattern(
    "著作|肖像|権利|無断|勝手|盗撮|違法|転載|プライバシー|個人情報|マナー|モラル|トラブル"
)
"""What a campaign is about that warns of the use of works and pictures, and not of the road."""
_SO_THAT_NOT = Pattern("(?:れ|か|わ|さ|ら)ないよう")


def allowed(reading: Reading) -> bool:
    """Tell whether the text names a permission or a licence for what it shows."""
    return consented(reading) or _ALLOWED.search(reading.text) is not None


def own_material(reading: Reading, sentence: Sentence) -> bool:
    """Tell whether the sentence is about the municipality's own papers, songs and figures."""
    text, start, end = reading.text, sentence.start, sentence.end
    return _OWN.search(text, start, end) is not None and not _OTHERS.search(text, start, end)


def teaches_rights(reading: Reading, sentence: Sentence) -> bool:
    """Tell whether the sentence warns, forbids or calls for entries."""
    text, start, end = reading.text, sentence.start, sentence.end
    warned = sentence.does(Act.WARNS) and not _SO_THAT_NOT.search(text, start, end)
    if warned and (within(reading, "act-warns", start, end) or _ON_RIGHTS.search(text)):
        return True
    return _TEACHING.search(text, start, end) is not None
