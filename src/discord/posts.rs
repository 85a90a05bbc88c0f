//! Posts that somebody asked about, and the one offer that may stand under each: opaque codes, held in memory for a quarter of
//! an hour, and nothing about anybody's health outside of it.

use std::time::Duration;

use dashmap::DashMap;
use serenity::model::id::{ChannelId, UserId};
use tokio::time::Instant;

use super::inbound::Post;
use crate::patience::Latest;

/// How long a post is remembered. An offer goes on working after that: it begins an empty check.
const LASTS: Duration = Duration::from_secs(15 * 60);

const A_DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// More than this at once are not remembered.
const MOST: usize = 10_000;

/// Posts that somebody asked about.
#[derive(Default)]
pub(super) struct Posts {
    asked: DashMap<String, Asked>,
    offered: Latest<u64>,
    /// When somebody's post was last put an offer under.
    authors: DashMap<UserId, Instant>,
}

/// Whether an offer may be put under a post.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum May {
    /// It is noted as put there.
    Offer,
    /// It is there.
    NotAgain,
    /// Its author was offered a check under another post, less than a day ago.
    NotToday,
}

struct Asked {
    post: Post,
    channel: ChannelId,
    made: Instant,
}

impl Posts {
    /// A new code for a post.
    pub(super) fn note(&self, post: Post, channel: ChannelId) -> String {
        let code = format!("{:032x}", rand::random::<u128>());
        if self.asked.len() < MOST {
            self.asked.insert(code.clone(), Asked { post, channel, made: Instant::now() });
        }
        code
    }

    /// The post of a code, and where it is.
    pub(super) fn of(&self, code: &str) -> Option<(Post, ChannelId)> {
        let asked = self.asked.get(code).filter(|asked| asked.made.elapsed() < LASTS)?;
        Some((asked.post.clone(), asked.channel))
    }

    /// Whether an offer may be put under it: once, and one a day for each author, so that nobody is pointed at.
    pub(super) fn offer(&self, post: &Post) -> May {
        if self.offered.has(post.message.get()) {
            return May::NotAgain;
        }
        let now = Instant::now();
        let mut last = self.authors.entry(post.author).or_insert(now);
        if *last != now && last.elapsed() < A_DAY {
            return May::NotToday;
        }
        *last = now;
        self.offered.note(post.message.get());
        May::Offer
    }

    /// The offer certainly did not get there: it may be tried again.
    pub(super) fn did_not_offer(&self, post: &Post) {
        self.offered.forget(post.message.get());
        self.authors.remove(&post.author);
    }

    /// What the author of a post said in it, once; after a while only that they want a check.
    pub(super) fn take(&self, author: UserId, code: &str) -> String {
        let theirs = |asked: &Asked| asked.post.author == author && asked.made.elapsed() < LASTS;
        match self.asked.remove_if(code, |_, asked| theirs(asked)) {
            Some((_, asked)) => format!("/check {}", asked.post.text),
            None => "/check".to_owned(),
        }
    }

    /// Drops what is too old.
    pub(super) fn sweep(&self) {
        self.asked.retain(|_, asked| asked.made.elapsed() < LASTS);
        self.authors.retain(|_, last| last.elapsed() < A_DAY);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serenity::model::id::MessageId;

    #[test]
    fn a_code_is_its_authors_and_works_once() {
        let posts = Posts::default();
        let post = Post { author: UserId::new(7), message: MessageId::new(70), text: "sore".to_owned() };
        let code = posts.note(post.clone(), ChannelId::new(5));
        assert_eq!(code.len(), 32);
        assert_eq!(posts.take(UserId::new(8), &code), "/check", "somebody else's words are not handed out");
        assert_eq!(posts.take(UserId::new(7), &code), "/check sore");
        assert_eq!(posts.take(UserId::new(7), &code), "/check");
        assert_eq!((posts.offer(&post), posts.offer(&post)), (May::Offer, May::NotAgain), "one offer under a post");
        let another = Post { message: MessageId::new(71), ..post.clone() };
        assert_eq!(posts.offer(&another), May::NotToday, "and one a day for its author");
        posts.did_not_offer(&post);
        assert_eq!(posts.offer(&another), May::Offer, "what did not arrive does not count");
    }
}
