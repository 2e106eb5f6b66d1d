"""Pictures of people who have not agreed."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Pattern, Severity
from smtui.domain.reading import Act

_PHOTO_FOLK_WHO = Pattern(
    "おじいさん|おじいちゃん|おばあさん|おばあちゃん|お子さん|お客|お年寄り|ご夫婦|カップル|上司|中学生|保護者|先輩|児童|入居者|入所者|出演者|利用者|参加者|同僚|園児|女性|子ども|子供|寝ている方|小学生|居眠り中|後輩|患者|本人|来場者|水着姿|浴衣姿|生徒|男性|職員|見物客|親子|観光客|課長|赤ちゃん|通行人|選手|釣り人|高校生"
)
_PHOTO_FOLK_SHOT = Pattern(
    "1枚|アップし|ショット|パシャ|一枚|公開し|写真|動画|後ろ姿|投稿し|掲載|撮っ|撮り|撮れ|枚目|載せ|顔|📷|📸"
)
_ACTS = frozenset({Act.DENIES})
_NOT_YET = Pattern(
    "(?:承諾|了承|了解|許可|同意|確認|お知らせ|連絡|報告|お話|断り)[^。!?\n]{0,14}(?:これから|後日|あと|後で|事後|次の|次回|まだ|いずれ|取って(?:い)?ま|取れて(?:い)?ま|いただいていま|もらっていま|しようと)"
    "|(?:これから|後日|あとで|後で|事後に|次の[^。!?\n]{1,8}で|次回|まだ|いずれ)[^。!?\n]{0,14}(?:承諾|了承|了解|許可|同意|確認|お知らせ|お話|断り)|怒られたら|だめなら消|言われたら消|問題があれば消|気づいていな|気付いていな|知らないうち|ご存じないうち|勝手に|無断"
)
_SHOWN = Pattern(
    "どうぞ|載せ|お届け|公開|ご覧|アップ|枚|たっぷり|大放出|かわい|パシャ|📷|📸|見てください"
)
_FINE = (
    "consent-given",
    Pattern(
        "承諾を得|了承を得|同意を得|許可を得|承諾済|了承済|撮影はご遠慮|撮らないで|撮影禁止|防犯|不審|盗撮|被害|相談|募集|コンテスト|応募|写真展|フォト|お渡し|証明写真|ポスト|野鳥|カメラ位置|昆虫|動物|猫|犬|花|工事"
    ),
)
_MESSAGE = "写った人の承諾が得られていないと読めます。得てから載せてください。"

_FRAMES = (
    Frame(
        ("photo-folk:late", _PHOTO_FOLK_WHO, _PHOTO_FOLK_SHOT, _NOT_YET),
        _MESSAGE,
        none=_FINE,
        before=1,
        after=1,
        acts=_ACTS,
    ),
    Frame(
        ("photo-folk:bare", _PHOTO_FOLK_WHO, _PHOTO_FOLK_SHOT, _SHOWN),
        _MESSAGE,
        none=_FINE,
        acts=_ACTS,
    ),
    Frame(("photo-folk:sly", _PHOTO_FOLK_WHO, _PHOTO_FOLK_SHOT), _MESSAGE, none=_FINE, acts=_ACTS),
)


class RightsPeople(Framed):
    """承諾を取る前に載せる、気づかれずに撮る、着替えや寝顔を載せるなど、写った人の権利に触れる書き方を見つけます。

    なぜ: 写った人は、載ることを知りません。
    直し方: 承諾を得てから載せます。得られなければ載せません。
    限界: 承諾の有無は、書かれていなければ分かりません。

    × 水しぶきをあげる«園児の、水着姿の写真»をどうぞ。保護者の方には後日お知らせします。
    × «観光客の横顔を、声をかけずに望遠で撮り»ました。
    × [personal] «電車で寝ている方の寝顔をこっそりパシャリ»📷
    × 子どもたちの«写真です。保護者への確認はこれから»です。
    ○ 写真は、保護者の承諾を得て掲載しています。
    ○ 撮影のときは、写る方に声をかけましょう。断りなく撮らないでください。
    ○ 参加者の写真は、後日、会場でお渡しします。
    """

    code = "rights/people"
    name = "承諾のない人物写真"
    severity = Severity.CONFIRM
    frames = _FRAMES
