"""The text itself says that leave is missing, still to come or over."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.checks._rights import teaches_rights
from smtui.checks._tone import around, sentence_here

_UNPERMITTED = "rights-unpermitted"
_MISSING = Pattern(
    "(?:書|の(?:お)?(?:連絡|返事|一覧|書類|名簿|用紙))?[はもがを、]{0,2}(?:[^。、!?\n]{0,10}(?:、|に))?"
    "(?:(?:取る|とる|得る|もらう|いただく|待つ|お願いする|確かめる)[^。、!?\n]{0,4}(?:大変|面倒|手間|時間が|難し|無理)"
    "|(?:は|も)?省|"
    "(?:まだ|これから|後日|後で|あとで|のちほど|今度|追って|[^。!?\n]{0,16}(?:ていませ|ておりませ|てませ|られませ"
    "|ありませ|しませ|(?:て(?:い)?|られ|でき|も)な(?:い|く|かった)|取れず|得ず|とらず|取らず|もらわず|待たず|なし)))"
)
"""Follows the word for leave: not had, or to be had later."""
_OVER = Pattern(
    "[^。!?\n]{0,24}(?:まで(?:です|でした|だった|なの|の約束)|切れ|終わ|終了|満了|過ぎ)[^。!?\n]{0,8}(?:が|けれど|けど|のに|ものの|でも)"
)
_ON = Pattern(
    "引き続き|ひきつづき|このまま|今後も|これからも|もうしばらく|もう少し|まだまだ|また|延長して"
)
_SHOWN = Pattern(
    "(?:載せ|のせ|掲載|公開|アップ|投稿|貼|配信|流し|使(?:い|わせ|っ)|紹介|借り|飾り|お見せ|お届け|採用|選び|選んだ)"
    "(?![^。、!?\n]{0,8}(?:ませ|ない|なか|控え|見送|やめ))"
    "|どうぞ|ご覧(?!になれませ)|見てください|パシャ|パチリ|カシャ|📷|📸"
)
_THING = Pattern(
    "写真|動画|映像|画像|顔|表情|姿|一枚|1枚|作品|絵|画|曲|歌|イラスト|記事|詩|俳句|短歌|作文|録音|演奏|声|スライド|資料|ロゴ|図|文章|デザイン|似顔"
)
_OWNER = Pattern(
    "本人(?!確)|保護者|作者|出演|家族|ご遺族|権利|お店|先方|会社|著作|施設|園|学校|撮影者|写って|相手|親御|投稿|家庭|講師|先生"
)
_OTHER = Pattern(
    "立ち入|立入|駐車|持ち出|持出|工事|建築|営業|開催の許可|占用|採取|釣|火気|駐輪|捨て|ごみ|キャンプ|使用されて|使われて|使われる|無断で使われ|転載された|掲載された"
    "|議会の承認|議決|農地|行方不明|安否|捜して|捜索|申請|届出|手続|本人確認|場合|とき(?:は|に)|時は|たら|れば|ぼかし|外しま|除いて|差し替え|控えて|見送"
)
_GIVEN = Pattern(
    "(?:を|は|も)?(?:得て(?!い?[なま])|得た|得まし|もらって(?!い?[なま])|もらい|いただいて(?!い?[なま])|いただき|済み)"
)
_RULE = Pattern(
    "(?:(?:に|で)?(?:載せ|使わ|撮ら|上げ|あげ|投稿し|公開し|転載し|送ら|借り))?ない(?:$|\n|」|・|こと)"
)
"""Ends an entry in a list of rules."""
_NEVER = Pattern("ことはありません|いたしません|しません(?!が)|しておりません(?!が)")


class RightsUnpermitted(Check):
    """写真や作品を、許しがまだない、切れた、返事が来ないままで載せると自ら述べる文を見つけます。

    なぜ: 許しのない掲載は、肖像権や著作権の侵害になり、気づいた時点で信用も失います。
    直し方: 許しを得てから載せます。それまでは、別の写真や文だけで伝えます。
    限界: 許しがあるかどうかは、書かれていなければ分かりません。

    × 出演者への«確認はまだ»ですが、楽しいので写真を先に載せます。
    × 町内の方の写真を、«勝手に借り»ました。怒られたら消します。
    × 作者に«許可は取っていません»が、すてきな絵なので使わせてもらいます。
    × 子どもたちの動画です。保護者の«了承は後で»いただきます。どうぞご覧ください。
    × [photo] 1年生の横顔をアップでどうぞ。保護者の«同意書は、まだそろっていません»。
    × 版画の使用は、«お約束では先月まででしたが»、評判がよいので引き続き表紙に使います。
    ○ 写真を無断で転載しないでください。
    ○ 許可なく敷地に立ち入ることは、できません。
    ○ 保護者の同意なしに写真を公開することはありません。
    ○ 応募写真の確認はこれからです。結果は10月に掲載します。
    ○ 同意書が届いていない方のお顔は、ぼかして載せています。
    ○ [photo] 窓口の手順です。本人確認をして、写真を撮ります。画像は見本です。
    ○ 写真は、作者の承諾を得て載せています。
    """

    code = "rights/unpermitted"
    name = "許しのない掲載"
    severity = Severity.WARN
    wakes = (_UNPERMITTED,)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield admissions that what is shown was not permitted."""
        for mark in reading.each(_UNPERMITTED):
            if _is_lacking(reading, mark) and _is_shown(reading, mark):
                end = reading.sentence_at(mark.start).end
                yield hit(
                    reading,
                    mark.start,
                    min(end, mark.end + 40),
                    "許しを得ていないことが書かれています。許しを得てから載せてください。",
                )


def _is_lacking(reading: Reading, mark: Mark) -> bool:
    """Tell whether the words say that leave is missing, to come or over."""
    sentence = sentence_here(reading, mark.start)
    text, end = reading.text, sentence.end
    if teaches_rights(reading, sentence) or _OTHER.search(text, sentence.start, end):
        return False
    if _NEVER.search(text, mark.end, end) or _GIVEN.match(text, mark.end):
        return False
    if "said" in mark.tags:
        return not _RULE.match(text, mark.end)
    if mark.text in ("確認", "返事", "返信", "お返事") and not _OWNER.search(
        text, sentence.start, mark.start
    ):
        return False
    if _MISSING.match(text, mark.end, end):
        return True
    high = around(reading, mark.start, 0, 1)[1]
    over = _OVER.match(text, mark.end, end)
    if over is None or not _THING.search(text, sentence.start, end):
        return False
    return _ON.search(text, over.end(), high) is not None


def _is_shown(reading: Reading, mark: Mark) -> bool:
    """Tell whether something is shown right there, a picture or somebody's work."""
    low, high = around(reading, mark.start, 1, 1)
    if not _SHOWN.search(reading.text, low, high):
        return False
    pictured = not reading.present.isdisjoint(("photo", "video"))
    return pictured or _THING.search(reading.text, low, high) is not None
