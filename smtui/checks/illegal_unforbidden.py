"""An unlawful deed in an official post that nowhere says it is one."""

from collections.abc import Iterator

from smtui.checks._kit import Account, Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.domain.reading import Act

_LIST = "illegal-deed"
_DISAPPROVED = Pattern(
    "走れません|走れない|乗れません|満了|後回し|妨げ|通れな|通れず|支障|遅れる|遅れます|困って|困り|出動|除雪|渋滞の原因|事故の原因|苦情|取り締ま|罪にな|相談|被害|悩|対策|防犯|ですか|やめ|持ち帰|あたる|当たる|それは|清掃|違反|違法|禁止|犯罪|罰|法律|条例|注意|危険|防止|予防|なくそ|撲滅|通報|警察|検挙|摘発|逮捕|処分|おわび|お詫び|ないで|しません|できません|なりません|いけません|控え|遠慮|不要です|漁協|稚魚|水質|観察|映画|ドラマ|歌詞|物語|クイズ|ゲーム|訓練|歴史|昔|江戸"
)


class IllegalUnforbidden(Check):
    """禁じる言葉のないまま、法に触れる行いを書いた公式の投稿を見つけます。

    なぜ: 公の案内として読まれ、してよいことだと受け取られます。
    直し方: その行いを消すか、してはならないことだと書きます。
    限界: 行いの語は一覧にあるものだけです。

    × 花火の日は警察も忙しいので、«路上駐車»しても切符は切られません。早い者勝ちですよ！
    × 紅葉の道は、自転車の«二人乗り»で風を切ると気持ちがいい季節です。
    ○ 路上駐車は、救急車の妨げになります。やめましょう。
    ○ 車検が切れていると公道を走れません。期限をお確かめください。
    ○ 二人乗りは禁止です。
    ○ 路上駐車があると、バスが曲がれません。
    ○ 川へ稚魚を放流しています。
    """

    code = "illegal/unforbidden"
    name = "禁じる言葉のない違法な行い"
    severity = Severity.CONFIRM
    wakes = (_LIST,)
    account = Account.OFFICIAL

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the deed where no sentence of the post warns of anything."""
        if any(s.does(Act.WARNS, Act.DENIES) for s in reading.sentences):
            return
        text = _PRAISE.sub("", reading.text)
        if _DISAPPROVED.search(text):
            return
        for mark in reading.each(_LIST):
            if not reading.quoted(mark.start) and not _RESULT.match(reading.text, mark.end):
                yield hit(
                    reading,
                    mark.start,
                    mark.end,
                    "法に触れる行いが、禁じる言葉なしに書かれています。消すか、してはならないと書いてください。",
                )
                return


_RESULT = Pattern(
    r"(?:した|の|する)?(?:車|もの|人|行為)?(?:が|は)?(?:あると|あれば|あった場合|多く|多い|増え|見られ|見つか|目立|確認|後を絶|により|によって|のため)"
)
"""Goes on to tell what the deed does to others, or how often it is seen."""
_PRAISE = Pattern(
    "警察(?:も|は)(?:忙し|いな|来な|見て)|切(?:符|られ)(?:は|を)?切られません|捕まりません|見つかりません|ばれません|バレません|問題はありません|心配いりません"
)
"""What makes light of the law though it sounds like a warning."""
