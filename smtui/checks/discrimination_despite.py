"""Praise that belittles: capable, for a foreigner; cheerful, in spite of a handicap."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.checks._tone import around, meant

_KINDS = {"gender", "origin", "age", "ability", "poor", "faith", "work", "orient", "native"}
_DESPITE = Pattern(
    r"(?:の(?:方|人|職員|子|参加者|家庭|皆さん|出身))?(?:たち|達|さん)?(?:が|の|も)?[^。、!?\n]{0,8}?"
    r"(?:(?:な|の|い|った|た|る)?(?:わりに|割に|割には)|にしては|なのに|だったのに|の身で|でありながら|の(?:くせ|分際)に"
    r"|とは思えない|とは思えぬ|とは思えません|らしからぬ|にもかかわらず|(?:が|の)多かったのに|(?:がい|である)るのに)(?:は|も)?、?"
    r"[^。!?\n]{0,24}?(?:落ち着|しっかり|きちんと|ちゃんと|礼儀|まじめ|真面目|優秀|上手|うま[いく]|きれい|清潔|丁寧|論理的|働き|働く|頑張|がんば|理解"
    r"|飲み込み|早い|速い|明る|元気|気がき|気が利|おとなし|静か|常識|マナー|有能|仕事|頭|賢|強い|守[っりる]|がまん|我慢|よく|立派|器用|積極|前向き|行儀|話せ|流ちょう|流暢|達者|さすが|活躍|任せ|思いやり|優し|おいし|美味|すばらし|素晴らし|評判|本格|完成度|すご|見事|レベルが高)"
)
_PITY_WHO = Pattern(
    r"(?:な|の|い|思いをしている|暮らしの|境遇の)?[^。、!?\n]{0,6}?(?:障害|障がい|高齢|お年寄り|老人|外国|ひとり親|母子|父子|片親|生活保護|貧困|ホームレス|子ども|子供|お子さん|子(?=に|を|も|が|は|た)|家庭|方々|人たち|人々)"
)
_ANIMAL = Pattern("犬|猫|動物|ペット|絵本|昔話|物語|映画|試合|天候|戦争|戦時")
_MESSAGE = "ほめる、思いやる形でも、属性を低く見る言い方です。属性との結びつけを消してください。"


class DiscriminationDespite(Check):
    """「外国人にしてはまじめ」「かわいそうな障害者」のように、属性を低く見る言い方を見つけます。

    なぜ: ほめ言葉や同情の形でも、その属性の人を劣るものとして扱っています。
    直し方: 属性との結びつけを消し、行いや事実だけを書きます。
    限界: 評価の言葉が別の文に分かれているときは分かりません。

    × [personal] 新しい係長、«女性なのに論理的»で驚いた。
    × «外国人の参加者が多かったわりに、行儀よく»進みました。
    × «かわいそうなひとり親»の子に、クリスマスの贈り物をしましょう。
    × «車いすの方にしては、テニスが上手»で感心しました。
    ○ 「女性なのに」「男のくせに」という言い方を見直しましょう。
    ○ 平日なのに、多くの皆さんがきちんと並んでくださいました。
    ○ 障害のある方もない方も、元気に走りました。
    ○ かわいそうなぞうのお話を、紙芝居で上演します。
    """

    code = "discrimination/despite"
    name = "低く見るほめ方と同情"
    severity = Severity.WARN
    wakes = ("discrimination-group", "discrimination-pity")

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield groups praised in spite of what they are, and people pitied."""
        done = -1
        for mark in reading.each("discrimination-group"):
            if mark.start < done or _KINDS.isdisjoint(mark.tags):
                continue
            found = _DESPITE.match(reading.text, mark.end)
            if found and meant(reading, mark.start):
                done = found.end()
                yield hit(reading, mark.start, done, _MESSAGE)
        for mark in reading.each("discrimination-pity"):
            found = _PITY_WHO.match(reading.text, mark.end)
            animal = _ANIMAL.search(reading.text, *around(reading, mark.start))
            if found and not animal and meant(reading, mark.start):
                yield hit(reading, mark.start, found.end(), _MESSAGE)
