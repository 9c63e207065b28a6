"""Asks a LanguageTool server, and says in one line why there is no answer where there is none."""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NoReturn
from urllib.parse import urljoin

import requests
from language_tool_python import LanguageTool, Match
from language_tool_python.exceptions import LanguageToolError, RateLimitError

from digestlint.api import Unavailable
from digestlint_languagetool.address import is_loopback
from digestlint_languagetool.found import Found, checked
from digestlint_languagetool.keeper import ADDRESS, FAILED, TURN
from digestlint_languagetool.means import Means
from digestlint_languagetool.parts import TooLong
from digestlint_languagetool.settings import VARIETIES

# After so many failures in a row nothing more is asked in this run: every file would wait as long.
_MOST_FAILURES = 3
_TOO_LONG = re.compile(r"exceeds the limit of (\d+)")
_SHOWN = 160
_SLOW = "no answer within {} s; raise `timeout`, or see whether the server has too much to do"
# Seconds for what the keeper does: longer than any start of a server, or turn at the public one.
_KEEPER = 400.0


class _Tool(LanguageTool):
    """A server, asked by language-tool-python, but for what its `check` lacks.

    That one waits 5 minutes, for ever where a byte comes now and then, and asks again after it; it reads of an answer
    neither the warning that it is incomplete nor the release that gave it.
    """

    def __init__(self, address: str, variety: str, timeout: int) -> None:
        self._TIMEOUT = timeout
        direct = {"http": "", "https": ""} if is_loopback(address) else {}
        super().__init__(variety, remote_server=address, proxies=direct)

    def _get_languages(self) -> set[str]:
        # It would be asked for at every start; a server that lacks a language says so when it is to check.
        return set(VARIETIES.values())

    def ask(self, text: str) -> Any:
        """The answer to `text` as the server gave it."""
        return self._query_server(urljoin(self.url, "check"), self._create_params(text), num_tries=1, method="post")


class Client:
    """Asks the server of a run, until it has failed too often."""

    def __init__(self, means: Means) -> None:
        self._means = means
        self._address = means.server
        self._failures = 0
        self._gone: Unavailable | None = None

    def ask(
        self, text: str, variety: str, timeout: int, enable: Sequence[str], disable: Sequence[str]
    ) -> tuple[list[Found], str]:
        """What is found in a text, and the release of LanguageTool. Raises TooLong, and Unavailable."""
        if self._gone:
            raise self._gone
        tool = _Tool(self._server(), variety, timeout)
        tool.enabled_rules, tool.disabled_rules = set(enable), set(disable)
        if self._means.server and self._means.keeper:
            said = keeper_says(self._means.keeper, f"{TURN} {len(text.encode())}")
            if said != TURN:
                self._failed(said.removeprefix(FAILED).strip())
        try:
            answer = read(_within(timeout, lambda: tool.ask(text)), text)
        except TimeoutError:
            self._failed(_SLOW.format(timeout))
        except RateLimitError:
            self._failed("it takes no more requests for now; try again later, or run a server of your own")
        except LanguageToolError as error:
            self._refused(error, text, timeout)
        # Also what language-tool-python raises where an answer is of another kind than it expects.
        except (ValueError, TypeError, LookupError, AttributeError) as error:
            self._failed(f"its answer can't be read ({_shown(error)}); is it a LanguageTool server?")
        self._failures = 0
        return answer

    def _server(self) -> str:
        if not self._address:
            said = keeper_says(self._means.keeper, ADDRESS)
            if said.startswith(FAILED):
                self._gone = Unavailable("plugin languagetool", said.removeprefix(FAILED).strip())
                raise self._gone
            self._address = said
        return self._address

    def _refused(self, error: LanguageToolError, text: str, timeout: int) -> NoReturn:
        cause = error.__cause__
        if isinstance(cause, requests.exceptions.Timeout):
            self._failed(_SLOW.format(timeout))
        if isinstance(cause, requests.exceptions.RequestException) and not isinstance(cause, ValueError):
            self._failures = _MOST_FAILURES  # it is not there, and will not be for the next file
            self._failed("it can't be reached, or has died; is the server running?")
        too_long = _TOO_LONG.search(str(error))
        if too_long and 0 < int(too_long[1]) < len(text.encode()):
            raise TooLong(int(too_long[1]))
        self._failed(f"it says: {_shown(error) or 'nothing'}")

    def _failed(self, why: str) -> NoReturn:
        self._failures += 1
        failure = Unavailable(f"LanguageTool at {self._address}", why)
        if self._failures >= _MOST_FAILURES:
            self._gone = failure
        raise failure


def _shown(error: Exception) -> str:
    return " ".join(str(error).split())[:_SHOWN]


def read(answer: Any, text: str) -> tuple[list[Found], str]:
    """The matches in an answer, and the release that gave it.

    Raises LanguageToolError for an answer to a part of the text alone, and others for rubbish.
    """
    if answer.get("warnings", {}).get("incompleteResults"):
        raise LanguageToolError("Results are incomplete, `maxCheckTimeMillis` is too short")
    found = checked([_found(match, text) for match in answer["matches"]], text)
    return found, f"{answer['software']['version']} {answer['software']['buildDate']}"


def _found(given: Mapping[str, Any], text: str) -> Found:
    match = Match(dict(given), text)
    end = _end(text, match.offset, match.error_length)
    return Found(match.offset, end, match.rule_id, match.category, match.message, tuple(match.replacements))


def _end(text: str, start: int, units: int) -> int:
    """Where a match ends, in code points; language-tool-python counts only its start so, its length in UTF-16 units."""
    end = start
    while units > 0:
        units -= 2 if ord(text[end]) > 0xFFFF else 1
        end += 1
    return end


def _within(seconds: float, work: Callable[[], Any]) -> Any:
    """What `work` gives, or raises, within some seconds. Raises TimeoutError."""
    outcome: list[Any] = []
    raised: list[Exception] = []

    def attempt() -> None:
        try:
            outcome.append(work())
        except Exception as error:
            raised.append(error)

    # A thread that is left behind ends with the process.
    thread = threading.Thread(target=attempt, daemon=True)
    thread.start()
    thread.join(seconds)
    if raised:
        raise raised[0]
    if not outcome:
        raise TimeoutError
    return outcome[0]


def keeper_says(port: int, asked: str) -> str:
    """The keeper's answer to a line; `FAILED` and why where there is none."""
    try:
        with (
            socket.create_connection(("127.0.0.1", port), timeout=_KEEPER) as connection,
            connection.makefile("rw", encoding="utf-8") as lines,
        ):
            lines.write(f"{asked}\n")
            lines.flush()
            said = lines.readline().strip()
    except OSError:
        said = ""
    return said or f"{FAILED} the process that keeps the server has died"
