"""What men, women or mothers are said to be for by nature: after all, suited to, her turn."""

from smtui.checks._frames import Frame, Framed, Slot
from smtui.checks._kit import Pattern, Severity

_SEX = (
    "(?:女性|男性|女の人|男の人|女の(?!子が|子の|子は)|男の(?!子が|子の|子は)|女子|男子|お母さん|お父さん|母親|父親|ママ|パパ|奥さん|奥さま|主婦"
    "|お嫁さん|嫁|ご婦人|旦那さん)"
)
_GROUP = Pattern(
    f"{_SEX}|外国人|外国の(?:人|方)|日本人|お年寄り|年寄り|高齢者|障害者|よそ者|若い(?:人|子|者)|若者"
)
_THEIRS = Pattern(
    f"{_SEX}(?:たち|方|陣|さん)?(?:の(?:味|手|手料理|料理|笑顔|声|力|腕|優しさ|愛情))?(?:に|が|の)?(?:は)?(?:向い|向き|出番|役目|務め|いちばん|一番|かな|勝る|限り)"
)
_FAIR = Pattern(
    "差別|偏見|人権|思い込|決めつけ|限りません|ではありません|じゃない|とは思わ|わけでは|[?]"
    "|がん|検診|健診|更年期|ホルモン|サイズ|用品|種目|の部|大会|リーグ|選手|代表|優勝|試合|ファッション|服|髪"
    "|相談|支援|手当|助成|シェルター|自分|わたし|私(?!たち|立)|僕|俺|うち|祖母|母の日|父の日|映画|ドラマ|小説|時代|昔|昭和"
)
_MESSAGE = "性別や属性で役割や性分を決めつける言い方です。属性を消した書き方にしてください。"


def _sorted(*needs: Slot) -> Frame:
    return Frame(needs, _MESSAGE, none=(_FAIR,))


class DiscriminationByNature(Framed):
    """「やはり女性に向いた仕事」「お母さんの出番」など、属性で役割や性分を決めつける書き方を見つけます。

    なぜ: ほめるつもりでも、人の生き方を性別や生まれで決めつけています。
    直し方: 属性を消し、仕事の中身や、だれにでも向けた呼びかけを書きます。
    限界: 一文の中に属性と決めつけの言葉がそろわないものは分かりません。

    × お茶出しは、«やはり女性»のほうが喜ばれます。
    × 台所の掃除は、«お母さんの役目»です。さあ、始めましょう。
    × [personal] «やっぱり女»の議員に、土木の話は無理だ。
    × 夜の見回りは«男性に向いた»仕事です。
    ○ やはり人気は、地元の味でした。
    ○ 「介護は嫁の務め」という思い込みを、いっしょに見直しませんか。
    ○ [personal] やっぱり母の味。私には出せない。
    ○ 男子の部の優勝は、やはり前回の王者でした。
    """

    code = "discrimination/by-nature"
    name = "属性による役割の決めつけ"
    severity = Severity.WARN
    frames = (_sorted("by-nature:ever", _GROUP), _sorted("by-nature:meant", _THEIRS))
