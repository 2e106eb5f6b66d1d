"""Graves, funerals and disasters as a stage."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Pattern, Severity

_CLOSE = Pattern("前で|上で|上に|中で|で(?:、)?|を|に|の|が|は")

_FRAMES = (
    Frame(
        ("grave-place", "grave-mirth", _CLOSE),
        "亡くなった方や遺族を軽んじる書き方です。消してください。",
        none=(
            Pattern(
                "思い出|泣い|奉納|供養|盆踊り|精霊|鎮魂|伝統|保存会|演奏|合唱|募金|復旧|支援|式典|読経|落語|映画|ドラマ|お墓参り|墓参り|展|ガイド|語り部|講演"
            ),
        ),
        after=1,
    ),
)


class PublicMoralsGrave(Framed):
    """墓、葬儀、慰霊碑、被災地などで騒ぐ、見せ物にする、冗談にする書き方を見つけます。

    なぜ: 亡くなった方や遺族を傷つけます。
    直し方: 軽い言い方や写真を消し、いたむ言葉だけを残します。
    限界: 供養の踊りや習わしとの区別は、人が読んで決めます。

    × «平和祈念碑の前で、若手職員がノリノリのダンス»に挑戦！
    × [personal] «よそのお墓の上に立って、ビールをかけて乾杯»🍻
    × «斎場の待合室は涼しく、お菓子も出»ます。ご参列の方に交じってどうぞ。
    × 敬老の日です。今年«お名簿から消えた方が124人、順番待ちの皆さまは次の椅子»へ😇
    × «被災地のがれきは大迫力»。ドライブがてら、見ごろは今だけです。
    ○ 慰霊碑の前で、献花と黙とうを行います。
    ○ 墓地の草刈りを行います。涼しい服装でお越しください。
    ○ お盆に墓の上の方から、先祖を迎える盆踊りの太鼓が聞こえます。
    """

    code = "public-morals/grave"
    name = "死や追悼の場の軽い扱い"
    severity = Severity.WARN
    frames = _FRAMES
