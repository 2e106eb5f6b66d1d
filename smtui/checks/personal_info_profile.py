"""Where a named acquaintance lives, with other facts of life."""

from collections.abc import Iterator

from smtui.checks._kit import Account, Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.checks._private import consented, private_people

_HOME = Pattern(
    "一人暮らし|ひとり暮らし|独り暮らし|アパート|マンション|社宅|寮に|自宅は|家は|実家は|実家が|実家暮らし|(?:に|で)住んで|市営住宅|町営住宅|県営住宅|住まい|在住|団地|の裏に住|の隣に住|引っ越して"
)
_FACTS = Pattern(
    "[0-9]{2}(?:歳|才)|卒(?:業|で|の|。|、)|出身|独身|既婚|彼氏|彼女|婚約|結婚|離婚|再婚|バツイチ|シングル|勤め|働いて|勤務|通って|生まれ|身長|体重|年収"
    "|子ども[0-9二三]人|双子|母子|車は|愛車|趣味は|休みの日は|帰りは|シフト|夜勤|新人|先月まで|逃げられ|ひとりで|借金|無職|失業|入院|フリーター|一人で[0-9二三四五]人|ひとりで[0-9二三四五]人|帰っちゃ|帰国"
)
_STAGE = Pattern(
    "アイドル|推し|メンバー|ファン|選手|俳優|芸人|タレント|歌手|作家|漫画家|主人公|キャラ|ドラマ|映画|小説|アニメ|武将|生誕|監督|ぬいぐるみ|犬|猫|パンダ"
)


class PersonalInfoProfile(Check):
    """名前のある知り合いの、住まいと身の上を並べて書いている文を見つけます。

    なぜ: 名前・住まい・年齢・勤め先などがそろうと、つきまといや詐欺に使われます。
    直し方: 名前か、住まいと身の上を消します。
    限界: 名前の出ない人、有名人は対象にしません。

    × [personal] うちの係の«戸川ゆきちゃん»、23歳で北高の出身、駅裏のアパートに一人暮らし。
    × [personal] «同期の野添さんは、離婚して実家»の酒屋の二階に住んでいる。
    × [personal] «梅原くん»は先月まで銀行勤め。今は川沿いのマンションで、夜勤のバイト。
    ○ [personal] 野添さんのアパートの大家さんが、柿をくれた。
    ○ [personal] 推しの戸川ゆきちゃん、23歳。一人暮らしの部屋を公開！
    ○ [personal] 23歳で一人暮らしを始めたころの部屋が懐かしい。
    ○ 移住した梅原さん（32歳）は、古民家に住んでいます。
    """

    code = "personal-info/profile"
    name = "知り合いの住まいと身の上"
    severity = Severity.WARN
    account = Account.PERSONAL
    wakes = ("person",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentence that tells home and life of a named person."""
        text = reading.text
        if not _HOME.search(text) or consented(reading):
            return
        if _STAGE.search(text):
            return
        for person in private_people(reading):
            sentence = reading.sentence_at(person.start)
            end = min(len(text), sentence.end + 40)
            home = _HOME.search(text, person.end, end)
            if home and _FACTS.search(text, sentence.start, end):
                yield hit(
                    reading,
                    sentence.start,
                    max(sentence.end, home.end()),
                    "知り合いの名前と、住まいや身の上が並んでいます。どちらかを消してください。",
                )
                return
