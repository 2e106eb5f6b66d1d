"""Pictures of people taken without their knowing."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.checks._rights import allowed, teaches_rights

_SECRETLY = "rights-secretly"
_TAKEN = Pattern(
    "撮|写って|掲載|写真|一枚|1枚|パシャ|📷|📸|カメラ|シャッター|動画|スマホ|写し|激写"
)
_PEOPLE = Pattern(
    "人|方[がをはのにと、。]|おふたり|お二人|ふたり|親子|夫婦|カップル|家族|お客さ|女性|男性|女の子|男の子|子ども|子供|お子さん|赤ちゃん|生徒|学生|園児|児童|職員"
    "|部長|課長|係長|先輩|後輩|上司|同僚"
    "|おじい|おばあ|お母さん|お父さん|さん[がをはの]|浴衣姿|水着|寝顔|居眠り|横顔|後ろ姿|選手|観客|来庁者|利用者|参加者|団長|先生|ご本人"
)
_NOT_PEOPLE = Pattern(
    "カワセミ|野鳥|小鳥|白鳥|フクロウ|リス|タヌキ|キツネ|シカ|サル|クマ|ネコ|猫|犬|チョウ|トンボ|ホタル|虫|魚|動物|ひな|巣"
)


class RightsSecretPhoto(Check):
    """人を断りなく撮った写真や動画を載せる文を見つけます。

    なぜ: 断りなく撮られた人は、肖像権とプライバシーを侵されたと感じます。
    直し方: その写真は使わず、本人の了承を得て撮り直すか、人の写らない写真に替えます。
    限界: 写真そのものは見られません。生きものの写真は指摘しません。

    × 足湯でくつろぐ女性を、«こっそり»撮らせてもらいました📷
    × 会議で居眠りする課長。«本人には内緒»の一枚です。
    × 川辺の親子に«声をかけずに»、橋の上からパシャリ。
    × 祭りで踊る人たちの横顔を、«望遠で»撮りためました。
    ○ 巣立ったばかりのひなを驚かせないよう、望遠で撮りました。
    ○ 人を隠し撮りする行為は、犯罪になることがあります。
    ○ こっそり練習していた職員バンドが、本番を迎えます。写真は練習場です。
    ○ 踊る親子の写真は、承諾を得て、気づかれないように自然な姿を撮りました。
    """

    code = "rights/secret-photo"
    name = "断りのない撮影"
    severity = Severity.WARN
    wakes = (_SECRETLY,)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the words of secrecy where a person was photographed."""
        if allowed(reading):
            return
        for mark in reading.each(_SECRETLY):
            if _of_people(reading, mark):
                sentence = reading.sentence_at(mark.start)
                yield hit(
                    reading,
                    mark.start,
                    sentence.end,
                    "断りなく撮った人の写真のようです。使わないか、本人の了承を得てください。",
                )


def _of_people(reading: Reading, mark: Mark) -> bool:
    sentence = reading.sentence_at(mark.start)
    if teaches_rights(reading, sentence):
        return False
    text, end = reading.text, sentence.end
    before = max(text.rfind("\n", 0, sentence.start) + 1, sentence.start - 60)
    if not _TAKEN.search(text, mark.start, end) or _NOT_PEOPLE.search(text, before, end):
        return False
    return _PEOPLE.search(text, before, end) is not None
