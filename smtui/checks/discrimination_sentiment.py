"""Dislike of a group in a private post."""

from collections.abc import Iterator

from smtui.checks._kit import Account, Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.checks._tone import about_self, around, spoken, within
from smtui.domain.reading import Act

_LIST = "group-claim:group"
_LINK = Pattern(
    "(?:雇用|枠)?(?:で(?:来た|入った))?(?:の)?(?:人|方|子|家庭|連中|やつ|奴|客|上司|部下|先生|職員|学生|社員|観光客|グループ|カップル|夫婦|店員|親)?(?:たち|達|ら|さん|ども)?(?:は|って|が|、|の(?!日|時代|頃)|に(?!も)|だから|なんて|とか|ばかり|ばっか|ほど|と(?!して))"
)
_DISLIKE = Pattern(
    "いい気な|贅沢|ぜいたく|(?:教育|子ども)に(?:よくない|良くない|悪い|悪影響)|不自然|認めたくな|足を引っ張|も取れな|もでき|無理(?!せ|を)|嫌い|うざ|ウザ|迷惑|邪魔|怖い|こわい|気持ち悪|きも[い。]|キモ|汚い|臭い|くさい|うるさ|信用でき|信じられ|通じな|理屈が|話にならな|使えな|だめだ|ダメだ|駄目|最悪|消えて|帰れ|帰って(?:もら|ほし)|出て(?:い|行)(?!か?れ)|来るな|来ない(?:で|ほうが)|いらない|要らない|甘え|ずるい|図々|腹立つ|腹が立|納得いか|税金の無駄|不公平|優遇|むかつ|ムカつ|うんざり|げんなり|懲り|困る|困った|レベルが低|頭が悪|感情的|責任感|マナーが|常識が|しつけが|暇そう|楽でいい|いいご身分|勝ち組|負け組|終わって|やばい|ヤバい"
)
_FAIR = Pattern(
    "差別|偏見|自分|わたし|私|僕|俺|うちの(?:子|娘|息子|夫|妻|父|母)|わが家|我が家|母の日|父の日|子育て中|保育園の|ドラマ|映画|小説|漫画|アニメ|本を|記事|気をつけ|応援|助け|ありがと|感謝|尊敬|すごい|優し|楽し|うれし|おいし|大変(?:そう|だ)|頑張|がんば|痛|病院|医者|眠|返納|高齢の(?:父|母|親)"
)


class DiscriminationSentiment(Check):
    """私的な投稿で、国籍、性別、年齢、家庭などでくくった人たちへの嫌悪を書いたところを見つけます。

    なぜ: 職員の差別的な本音と受け取られ、窓口への信頼が失われます。
    直し方: 属性を消し、困った行いだけを書くか、書かないでおきます。
    限界: 属性を名指ししない嫌悪は分かりません。

    × [personal] «女の上司の下で働くのはやっぱり無理»。理屈が通じない。
    × [personal] «外国人の観光客がうるさい»。もう来ないでほしい。
    × [personal] «生活保護の人は楽でいい»よね。納得いかない。
    ○ [personal] 奥さんに出ていかれた主人公が、犬と旅をする話。
    ○ [personal] うちの母は電話が長くて困る。
    ○ [personal] 外国人の観光客に道を聞かれた。うまく話せなくて困った自分が情けない。
    ○ [personal] 高齢の父の運転が怖いので、免許の返納を考えている。
    """

    code = "discrimination/sentiment"
    name = "属性でくくった嫌悪"
    severity = Severity.WARN
    wakes = (_LIST,)
    account = Account.PERSONAL

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield a group and the dislike of it in the same sentence or the next."""
        done = -1
        for group in within(reading, _LIST, 0, len(reading.text)):
            sentence = reading.sentence_at(group.start)
            if group.start < done or sentence.does(Act.ASKS, Act.DENIES):
                continue
            if not _LINK.match(reading.text, group.end) or not spoken(reading, group.start):
                continue
            low, high = around(reading, group.start, 0, 1)
            dislike = _DISLIKE.search(reading.text, group.end, high)
            if not dislike or _FAIR.search(reading.text, low, high):
                continue
            if not about_self(reading, group.start, dislike.end()):
                done = sentence.end
                yield hit(
                    reading,
                    group.start,
                    dislike.end(),
                    "属性で人をくくった嫌悪に読めます。属性を消すか、書かないでください。",
                )
