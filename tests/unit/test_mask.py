"""Personal data does not leave the desk; what the municipality publishes and the net shows does."""

import pytest
from incident_samples import a_desk, an_incident

from smtui.domain.telling import told
from smtui.errors import MorphologyError
from smtui.exports import mask
from smtui.exports.mask import masked, masked_texts
from smtui.workspace.evidence import attach_text
from smtui.workspace.incidents import decide, load, report_to, state_facts

OWN = frozenset({"0268718080", "kouhou@city.ueda.nagano.jp"})


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("市民の佐藤さんから電話", "市民Aから電話"),
        ("佐藤花子さんと佐藤さんは同じ人", "市民Aと市民Aは同じ人"),
        ("佐藤さんと鈴木さん", "市民Aと市民B"),
        ("090-1234-5678 へ折り返す", "〔電話番号〕 へ折り返す"),
        ("０９０－１２３４－５６７８へ折り返す", "〔電話番号〕へ折り返す"),
        ("taro@example.jp から", "〔メールアドレス〕 から"),
        ("広報課 0268-71-8080 から折り返す", "広報課 0268-71-8080 から折り返す"),
        ("kouhou@city.ueda.nagano.jp へ転送", "kouhou@city.ueda.nagano.jp へ転送"),
        ("大手1丁目11-16に住む方", "〔住所〕に住む方"),
        ("番号は 1234 5678 9018 だった", "番号は 〔番号〕 だった"),
        ("https://sns.example/090-1234-5678 を確認", "https://sns.example/090-1234-5678 を確認"),
        ("@sato_hanako の投稿", "@sato_hanako の投稿"),
        ("14:05 に電話、11月21日 3件", "14:05 に電話、11月21日 3件"),
        ("佐藤市長へ報告した", "佐藤市長へ報告した"),
        ("田中課長へ報告した", "田中課長へ報告した"),
        ("上田市の本庁舎で会議", "上田市の本庁舎で会議"),
        ("", ""),
    ],
)
def test_a_text_loses_personal_data_and_nothing_else(written, expected):
    assert masked_texts([written], OWN) == [expected]


@pytest.fixture
def file():
    desk = a_desk()
    one = an_incident(
        desk, "市民の佐藤さんから電話", "佐藤の件で田中課長へ報告", "見本花子が返信を止めた"
    )
    state_facts(desk, one.uid, {"told_by": "高橋", "account": "@佐藤さんの店"})
    decide(desk, one.uid, "返信しない", by="田中")
    report_to(desk, one.uid, "広報課")
    attach_text(desk, one.uid, "写し", source="/home/mihon/Desktop/a.txt")
    return load(desk, one.uid)


def test_one_person_is_one_letter_in_the_whole_incident(file):
    made = masked(file, OWN)
    words = [told(made.file, entry) for entry in made.file.entries]
    assert words[1:4] == ["市民Bから電話", "市民Bの件で田中課長へ報告", "見本花子が返信を止めた"]
    assert words[4] == "知らせてくれた人：市民D、アカウント：@佐藤さんの店"
    assert words[5].startswith("田中が決めた")
    assert "〔手元のファイル〕" in words[7]
    assert made.file.entries[0].who == "広報係 見本 花子"
    assert made.changed == {2, 3, 5, 8}
    assert [alias.alias for alias in made.key] == ["職員A", "市民B", "職員C", "市民D"]
    assert [alias.name for alias in made.key] == ["見本 花子", "佐藤", "田中", "高橋"]


def test_for_the_public_staff_are_letters_too_and_sections_stay(file):
    made = masked(file, OWN, public=True)
    words = [told(made.file, entry) for entry in made.file.entries]
    assert words[2:4] == ["市民Bの件で職員C（課長）へ報告", "職員Aが返信を止めた"]
    assert words[5].startswith("職員Cが決めた")
    assert made.file.entries[0].who == "広報係 職員A"
    assert "広報課へ報告した" in words[6]


def test_without_a_dictionary_nothing_is_said_to_be_masked(file, monkeypatch):
    def without_words(drafts, lexicon):
        readings = read_all(drafts, lexicon)
        for reading in readings:
            reading.tokenised = False
        return readings

    read_all = mask.read_all
    monkeypatch.setattr(mask, "read_all", without_words)
    with pytest.raises(MorphologyError, match="伏せられません"):
        masked(file, OWN)


def test_letters_go_on_after_z():
    names = ["佐藤", "鈴木", "高橋", "田中", "伊藤", "渡辺", "山本", "中村", "小林", "加藤", "吉田", "山田", "佐々木",
             "山口", "松本", "井上", "木村", "林", "斎藤", "清水", "山崎", "池田", "橋本", "阿部", "石川", "前田", "藤田", "後藤"]  # fmt: skip
    people = mask.People(())
    letters = [people.alias(name) for name in names]
    assert letters[25:28] == ["市民Z", "市民AA", "市民AB"]
