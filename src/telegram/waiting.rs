//! What waits to be said in one chat, and what of it need not be said any more.

use std::collections::VecDeque;
use std::time::Duration;

use teloxide::types::{ChatId, MessageId, ThreadId};
use tokio::time::Instant;

use super::outbound::Screen;
use super::pace::{Limits, Turns};

/// How many replies may wait for one person. Over that the oldest that is no outcome goes.
const WAITING_FOR_A_PERSON: usize = 20;

/// How long it is remembered which message has the open question's buttons, and nothing said meanwhile.
const LIVE_FOR: Duration = Duration::from_secs(24 * 60 * 60);

/// What answers one update.
pub(super) struct Reply {
    /// In a topic of a group.
    pub topic: Option<ThreadId>,
    /// Under this message of a group.
    pub under: Option<MessageId>,
    /// The message whose button was pressed, if the answer may take its place.
    pub pressed: Option<MessageId>,
    /// What to say.
    pub screens: Vec<Screen>,
    /// What to say in place of a screen whose file cannot be delivered.
    pub without_file: Vec<Screen>,
    /// When the update came in.
    pub received: Instant,
}

impl Reply {
    /// Whether it is one screen with a question or menu and nothing else.
    fn only_asks(&self) -> bool {
        matches!(self.screens.as_slice(), [screen] if screen.only_asks)
    }

    /// Whether an outcome is in it.
    fn weighs(&self) -> bool {
        self.screens.iter().any(|screen| screen.urgent)
    }

    /// Whether it does nothing but put another screen into the place of this message.
    pub(super) fn only_replaces(&self) -> Option<MessageId> {
        match self.screens.as_slice() {
            [screen] if !screen.stays && screen.parts.len() == 1 => self.pressed,
            _ => None,
        }
    }
}

/// One chat's outbox.
pub(super) struct Chat {
    pub waiting: VecDeque<Reply>,
    /// Whether somebody is working through it.
    pub busy: bool,
    /// The message whose buttons answer the question that is open. Known until the next restart, after which old buttons
    /// only say where we are.
    pub live: Option<MessageId>,
    /// When something was last said.
    pub spoken: Instant,
    /// Messages whose buttons are of no more use; taken off when there is nothing else to do.
    pub bare: Vec<MessageId>,
    pub turns: Vec<Turns>,
    /// Telegram said to wait until then.
    pub not_before: Instant,
    /// The number of the supergroup that this group became.
    pub moved: Option<ChatId>,
}

/// What is to be done next in a chat.
pub(super) enum Next {
    Say(Reply),
    TakeOff(MessageId),
    Nothing,
}

impl Chat {
    /// Nothing said yet.
    pub(super) fn new(id: ChatId, limits: Limits, begun: Instant) -> Chat {
        let mut turns = vec![Turns::new(limits.chat)];
        if id.is_group() {
            turns.push(Turns::new(limits.group));
        }
        let not_before = begun + limits.chat.span;
        Chat {
            waiting: VecDeque::new(),
            busy: false,
            live: None,
            spoken: Instant::now(),
            bare: Vec::new(),
            turns,
            not_before,
            moved: None,
        }
    }

    /// Lets go what need not be said any more: screens that the new reply closes before they were shown, and then, if there
    /// is too much, the oldest. Outcomes stay.
    pub(super) fn make_room(&mut self, new: &Reply) {
        let closes = new.screens.iter().any(|screen| screen.closes);
        let same_place = |old: &Reply| old.only_replaces().is_some() && old.only_replaces() == new.only_replaces();
        // The one that is overtaken in its own place is dealt with by `put`.
        let over = |old: &Reply| closes && old.only_asks() && !same_place(old);
        let (gone, mut kept): (VecDeque<Reply>, VecDeque<Reply>) = self.waiting.drain(..).partition(over);
        let mut let_go: Vec<Reply> = gone.into();
        while kept.len() >= WAITING_FOR_A_PERSON {
            let Some(at) = kept.iter().position(|reply| !reply.weighs()) else { break };
            let_go.extend(kept.remove(at));
        }
        self.waiting = kept;
        let bare = let_go.iter().filter_map(|reply| reply.pressed.filter(|_| reply.screens.iter().any(|s| s.closes)));
        let bare: Vec<MessageId> = bare.filter(|message| !self.bare.contains(message)).collect();
        self.bare.extend(bare);
    }

    /// Whether nothing about it matters any more.
    pub(super) fn is_over(&self, now: Instant) -> bool {
        !self.busy
            && (self.live.is_none() || self.spoken + LIVE_FOR <= now)
            && self.not_before <= now
            && self.turns.iter().all(|turns| turns.is_over(now))
    }

    /// What is to be done now.
    pub(super) fn next(&mut self) -> Next {
        if let Some(reply) = self.waiting.pop_front() {
            return Next::Say(reply);
        }
        if let Some(message) = self.bare.pop() {
            return Next::TakeOff(message);
        }
        self.busy = false;
        Next::Nothing
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reply(screen: Screen) -> Reply {
        let (screens, received) = (vec![Screen { parts: vec!["words".to_owned()], ..screen }], Instant::now());
        Reply { topic: None, under: None, pressed: None, screens, without_file: Vec::new(), received }
    }

    fn said_to(chat: &mut Chat, screen: Screen) {
        let reply = reply(screen);
        chat.make_room(&reply);
        chat.waiting.push_back(reply);
    }

    fn question() -> Screen {
        Screen { closes: true, only_asks: true, ..Screen::default() }
    }

    fn outcome() -> Screen {
        Screen { closes: true, stays: true, urgent: true, ..Screen::default() }
    }

    fn note() -> Screen {
        Screen { stays: true, ..Screen::default() }
    }

    #[test]
    fn a_question_that_is_over_before_it_was_shown_is_not_shown() {
        let mut chat = Chat::new(ChatId(1), Limits::default(), Instant::now());
        for screen in [note(), question(), note(), question(), outcome(), question()] {
            said_to(&mut chat, screen);
        }
        let waiting: Vec<bool> = chat.waiting.iter().map(|reply| reply.screens[0].only_asks).collect();
        assert_eq!(waiting, [false, false, false, true], "two notes, the outcome, the last question");
    }

    #[test]
    fn too_much_waiting_loses_the_oldest_and_no_outcome() {
        let mut chat = Chat::new(ChatId(1), Limits::default(), Instant::now());
        said_to(&mut chat, outcome());
        for _ in 0..100 {
            said_to(&mut chat, note());
        }
        assert_eq!(chat.waiting.len(), WAITING_FOR_A_PERSON);
        assert!(chat.waiting[0].weighs(), "the outcome is said, whatever came after it");
    }

    #[test]
    fn a_chat_is_forgotten_a_day_after_the_last_word() {
        let now = Instant::now();
        let mut chat = Chat::new(ChatId(1), Limits::default(), now);
        chat.live = Some(MessageId(1));
        assert!(!chat.is_over(now + LIVE_FOR / 2) && chat.is_over(now + LIVE_FOR * 2));
    }
}
