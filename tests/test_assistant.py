"""Assistant residue where an example can't show it: other families, files without text, settings."""

import pytest


def codes(result) -> list[str]:
    return [one["code"] for one in result.findings]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("empty.md", ""),
        ("blank.txt", " \n\t\n\n"),
        ("invisible.txt", "\u00a0\n\u200b\n"),
        ("matter.md", "---\ntitle: Monday\n---\n"),
        ("comment.md", "<!-- nothing yet -->\n"),
        ("windows.txt", "\r\n\r\n"),
        ("mark.md", b"\xef\xbb\xbf"),
    ],
)
def test_a_digest_with_nothing_in_it_is_a_finding_at_its_start(call, files, name, text) -> None:
    files({name: text})
    result = call("check", "--isolated", "--select", "AR", "--output-format", "json", name)
    assert result.code == 1
    assert result.places == [(name, 1, 1, "AR009")]


def test_a_refusal_is_one_finding(call, files) -> None:
    files({"digest.md": "I'm sorry, but as an AI language model, I can't access the text you provided.\n"})
    result = call("check", "--isolated", "--output-format", "json", "digest.md")
    assert codes(result) == ["AR002"]


def test_a_story_about_chatbots_may_quote_them(call, files) -> None:
    text = (
        "The bot apologised. “I'm sorry, but I can't access the page,” it wrote. “Let me know if you'd like more.”\n\n"
        "> Certainly! Here is a summary of the article.\n\n"
        "The listing read 'I'm sorry but I cannot fulfill this request' for a day.\n\n"
        "As an AI language model it fails, the critic said, since I cannot summarize the article with it.\n"
    )
    files({"digest.md": text})
    assert codes(call("check", "--isolated", "--select", "AR", "--output-format", "json", "digest.md")) == []


def test_the_settings_extend_and_allow(call, files) -> None:
    files(
        {
            "digestlint.toml": "[rules.assistant-voice]\nextend = ['ask me anything']\nallow = ['hope this helps']\n",
            "digest.txt": "Ask me anything about the ferry.\nI hope this helps.\n",
        }
    )
    result = call("check", "--select", "AR001", "--output-format", "json", "digest.txt")
    assert result.places == [("digest.txt", 1, 1, "AR001")]


RESIDUE = "AR001,AR002,AR005,AR006,AR007,AR008,AR010"


@pytest.mark.parametrize(
    "text",
    [
        # What newsletters on models say of them, and show of them.
        "The model's knowledge cutoff is May 2024. Kerrin AI says that its tool calls now run in parallel.\n",
        "Start with `You are a senior editor` and end with `TERMINATE`.\n\n```\nThought: I need\nAction: search\n```\n",
        "> You are a helpful assistant.\n>\n> Thought: I need a tool.\n>\n> Action: search\n",
        'The essay still held “turn0search0” and "As of my last update", the teacher in Lomar found.\n',
        "    <think>\n    hidden\n    </think>\n\nThe tag `<tool_call>` opens a call.\n",
        # What a person writes of their own work.
        "I have compiled my favourites of the week.\n\nAs a risk manager, I worry.\n\nLet me now turn to steel.\n",
        "Since my last update, the ferry sank. Entering new markets is hard. Based on the data, fares rise.\n",
        "User: Mara, 41\n\nSystem: Varn 3\n\nObservation: the quay leaks.\n\nAction: mend it.\n",
    ],
)
def test_what_a_digest_on_models_and_a_columnist_may_write(call, files, text) -> None:
    files({"digest.md": text})
    assert codes(call("check", "--isolated", "--select", RESIDUE, "--output-format", "json", "digest.md")) == []


def test_a_think_tag_at_its_place_in_a_file_with_windows_line_ends(call, files) -> None:
    files({"digest.md": b"# Kerrin\r\n\r\n<think>\r\nFares first.\r\n</think>\r\n\r\nThe ferry sails.\r\n"})
    result = call("check", "--isolated", "--select", "AR006", "--output-format", "json", "digest.md")
    assert result.places == [("digest.md", 3, 1, "AR006")]
