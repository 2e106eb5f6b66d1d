"""Bodies looked at or touched for pleasure, and bare words enjoyed."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Pattern, Severity

_WHO = Pattern(
    "女湯|女性?(?!子(?:トイレ|サッカー|バレ|ソフト|野球|駅伝))|女子|女の子|奥さ|奥様|人妻|嫁|美女|美人|お姉さん|ギャル|若い(?:先生|子|娘|職員)|先生方|新人|後輩|娘さん|となりの人|隣の人|異性|カップル|恋人|ナース|浴衣|水着|夫婦|旦那|彼女|二人|2人"
)
_LEERED = Pattern(
    "触[っりるれ]|触ら|さわ[っりるれ]|ふれて|めく[っりるれ]|のぞ[いきくけ]|覗|見放題|まる見え|丸見え|丸みえ|見えそう|見えちゃ|透け|眺め|拝[めむみ]|座[っられ]|奥に注目|脱[がいぐ]|耳をすま|想像|😏|🤪|秘密|勝負|ねらい目|狙い目|飲ませ|たまら|セーフ|鑑賞|試せ|お目こぼし|ご奉仕"
)
_ENJOYED = Pattern(
    "♡|💕|😏|🤪|😍|w|笑|最高|楽し|もある|撮影会|してき|してやった|満足|大会|勝負|恒例|ウケ|盛り上が|おすすめ|試せ|いかが|どうぞ"
)
_SIZED = Pattern("でか|デカ|大き|揺れ|ゆれ|巨")
_CHASTE = Pattern(
    "目隠し|露天風呂|歴史|講座|朗読|試合|メダル|選手|結婚|着付け|講師|我が子|子どもが|子どもと|縫|天ぷら|釣|転ん|検診|健診|がん|医師|医療|看護|介護|助産|授乳|母乳|赤ちゃん|相談|被害|盗撮|痴漢|犯罪|条例|ハラスメント|防止|注意|啓発|防犯|禁止|やめ(?:ま|て|よう|る)|体操|筋|ストレッチ|リハビリ|マッサージ|痛|美術|彫刻|絵画|裸婦|裸祭|はだか祭|裸足|裸眼|映画|ドラマ|小説|落語|昔話|動物|犬|猫"
    "|水泳|相撲|柔道|トイレ|採寸|靴|ズボン|性教育|多様|反省|許せ|ひどい|大根|野菜|胸に手|胸を張|胸がいっぱい|胸を借|腰を据|腰を下ろ|困|トラブル|詐欺|フィルタ|特別展|クロッキー|遊泳|溺|歌|お控え|ご遠慮|裸電球"
)
_HEATED = Pattern(
    "二人きり|2人きり|何をなさって|アレ|濡れた|火照|寝かせ|肌と肌|太く|反り|しっぽり|独り身|むちむち"
)
_NIGHT = Pattern(
    "今夜|今宵|奥さ|人妻|旦那|暗く|暗い|暗闇|二人きり|2人きり|2人用|アレ|何をなさって|濡れ|ぬれた|火照|寝かせ|肌と肌|太く|反り|しっぽり|独り身|ぷりぷり|むちむち"
)
_HOMELY = Pattern("流星|ホタル(?!の夕べ)|天の川|月食|星空|防災|停電|懐中電灯を")
_MESSAGE = "人の体を品なく見る書き方に読めます。その部分を消してください。"


class PublicMoralsLeer(Framed):
    """人の体に触れる、のぞく、眺めると楽しげに書いた文と、裸や下ネタを楽しむ文を見つけます。

    なぜ: 読む人を不快にし、書いた人と役所の品位を疑われます。
    直し方: その部分を消します。
    限界: 体の名のない、遠回しなほのめかしは分かりません。

    × [personal] 社員旅行で«後輩の女子の太ももを触る»遊び、盛り上がった。
    × 夕涼みの橋では、«浴衣の胸元をそっと眺める»のも夏の楽しみです。
    × [personal] お堂の裏で«立ち小便してき»た。気分爽快。
    × 昭和の番台の再現です。«女湯の脱衣所がまる見え»です。
    ○ 女湯の脱衣所に、外から見えないよう目隠しを付けました。
    ○ 乳がん検診は、女性の技師が胸を撮影します。
    ○ 腰を痛めた方へ、二人で組む体操を紹介します。
    ○ 痴漢や盗撮の被害にあったら、ためらわず相談してください。
    ○ 立ち小便で、近くの方が困っています。
    """

    code = "public-morals/leer"
    name = "人の体への下品な目"
    severity = Severity.WARN
    frames = (
        Frame(("leer:body", _WHO, _LEERED), _MESSAGE, none=(_CHASTE,), after=1, warned=True),
        Frame(("leer:coarse", _ENJOYED), _MESSAGE, none=(_CHASTE,), after=1, warned=True),
        Frame(("leer:coarse", _SIZED), _MESSAGE, none=(_CHASTE,), quoted=True, warned=True),
        Frame(("leer:bare", _LEERED), _MESSAGE, none=(_CHASTE,), after=1, warned=True),
        Frame(("leer:bare",), _MESSAGE, none=(_CHASTE,), warned=True),
        Frame(("leer:heart", _HEATED), _MESSAGE, none=(_CHASTE, _HOMELY), before=1),
        Frame(("leer:wink", _NIGHT), _MESSAGE, none=(_CHASTE, _HOMELY), before=1),
    )
