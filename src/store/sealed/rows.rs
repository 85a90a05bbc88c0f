//! What a database has to do for [`Sealed`](super::Sealed): rows of hashes, times and sealed bytes. Nothing here could be read
//! by somebody who has the database.

use serde::{Deserialize, Serialize};

use crate::store::StoreError;
use crate::store::keys::{Hash, SealedVault};

/// What a call to the database comes to.
pub type Asked<T> = Result<T, StoreError>;

/// A person's wrapped key, and their conversation: revision and sealed record.
#[derive(Default)]
pub struct SessionRow {
    pub wrapped: Option<Vec<u8>>,
    pub stored: Option<(i64, Vec<u8>)>,
}

/// A row of `check_in`.
pub struct CheckInRow {
    pub person: Vec<u8>,
    pub slot: Vec<u8>,
    pub tries: i64,
    pub sealed: Vec<u8>,
    pub wrapped: Option<Vec<u8>>,
}

/// One row of any table that backups hold, as one line of JSON.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "row")]
pub enum Line {
    Session {
        person: Base64,
        protocol: String,
        revision: i64,
        touched: i64,
        sealed: Base64,
    },
    Entry {
        person: Base64,
        kind: String,
        slot: Base64,
        sealed: Base64,
    },
    CheckIn {
        person: Base64,
        slot: Base64,
        due: i64,
        tries: i64,
        sealed: Base64,
    },
    Community {
        platform: String,
        id: String,
        revision: i64,
        settings: String,
    },
    /// Only in a copy of the keys.
    Vault {
        store_id: Base64,
        generation: i64,
        sealed: Base64,
    },
    /// Only in a copy of the keys.
    PersonKey {
        person: Base64,
        wrapped: Base64,
        made: i64,
    },
    /// Only in a copy of the keys.
    Forgotten {
        person: Base64,
        at: i64,
    },
}

/// Bytes, as text in JSON.
#[derive(Clone, PartialEq, Eq)]
pub struct Base64(pub Vec<u8>);

impl Serialize for Base64 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use base64::Engine;
        serializer.serialize_str(&base64::engine::general_purpose::STANDARD_NO_PAD.encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for Base64 {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Base64, D::Error> {
        use base64::Engine;
        let text = String::deserialize(deserializer)?;
        let bytes = base64::engine::general_purpose::STANDARD_NO_PAD.decode(text);
        bytes.map(Base64).map_err(|_| serde::de::Error::custom("not base64"))
    }
}

/// Takes lines one after the other. `Err`: stop.
pub type Sink<'a> = &'a mut (dyn FnMut(Line) -> Asked<()> + Send);

/// Given a person and their wrapped key, wraps it anew.
pub type Rewrap<'a> = &'a mut (dyn FnMut(&[u8], &[u8]) -> Asked<Vec<u8>> + Send);

/// Gives lines one after the other.
pub type Source<'a> = &'a mut (dyn Iterator<Item = Asked<Line>> + Send);

/// After a sweep: conversations whose key is not there, though nobody was noted as forgotten.
pub fn say_keyless(conversations: i64) {
    if conversations > 0 {
        tracing::error!(
            conversations,
            "conversations have no key and are left alone: were the keys restored from an older copy?"
        );
    }
}

/// A database. `wrapped` is the key a row was sealed with: it is written only while that key is there, so that nothing is
/// written for somebody who was forgotten meanwhile.
pub trait Rows: std::fmt::Debug + Send + Sync {
    fn close(&self) -> impl Future<Output = ()> + Send;

    // Keys.
    /// The generation of the vault that is stored now.
    fn generation(&self) -> impl Future<Output = Asked<i64>> + Send;
    fn key_of(&self, person: &Hash) -> impl Future<Output = Asked<Option<Vec<u8>>>> + Send;
    /// Stores a first key, if there is none and the vault is of this generation, and deletes what no key opens any more.
    fn make_key(&self, person: &Hash, wrapped: &[u8], generation: i64) -> impl Future<Output = Asked<()>> + Send;
    /// Puts a new key in the place of one that is damaged, and deletes what only that one opened, but for the conversation.
    fn replace_key(&self, person: &Hash, old: &[u8], new: &[u8]) -> impl Future<Output = Asked<()>> + Send;
    /// Rewraps every key and stores the vault, in one transaction, if the vault is of the generation before.
    fn rewrap(&self, vault: &SealedVault, rewrap: Rewrap<'_>) -> impl Future<Output = Asked<u64>> + Send;

    // Conversations.
    fn session(&self, person: &Hash) -> impl Future<Output = Asked<SessionRow>> + Send;
    fn insert_session(
        &self,
        person: &Hash,
        wrapped: &[u8],
        revision: i64,
        touched: i64,
        sealed: &[u8],
    ) -> impl Future<Output = Asked<bool>> + Send;
    fn update_session(
        &self,
        person: &Hash,
        seen: i64,
        touched: i64,
        sealed: &[u8],
    ) -> impl Future<Output = Asked<bool>> + Send;
    fn delete_session(&self, person: &Hash, seen: i64) -> impl Future<Output = Asked<bool>> + Send;

    // Entries.
    fn put_entry(
        &self,
        person: &Hash,
        wrapped: &[u8],
        kind: &str,
        slot: &Hash,
        sealed: &[u8],
    ) -> impl Future<Output = Asked<bool>> + Send;
    /// Slots and sealed bytes.
    fn entries(&self, person: &Hash, kind: &str) -> impl Future<Output = Asked<Vec<(Vec<u8>, Vec<u8>)>>> + Send;
    fn drop_entries(&self, person: &Hash, kind: &str) -> impl Future<Output = Asked<()>> + Send;

    // Check-ins.
    fn put_check_in(
        &self,
        person: &Hash,
        wrapped: &[u8],
        slot: &Hash,
        due: i64,
        sealed: &[u8],
    ) -> impl Future<Output = Asked<bool>> + Send;
    fn check_ins(&self, person: &Hash) -> impl Future<Output = Asked<Vec<CheckInRow>>> + Send;
    fn drop_check_ins(&self, person: &Hash, slot: Option<&Hash>) -> impl Future<Output = Asked<()>> + Send;
    fn claim_due(&self, now: i64, until: i64, limit: u32) -> impl Future<Output = Asked<Vec<CheckInRow>>> + Send;
    fn settle(&self, person: &[u8], slot: &[u8], tries: i64) -> impl Future<Output = Asked<bool>> + Send;
    fn postpone(&self, person: &[u8], slot: &[u8], tries: i64, due: i64) -> impl Future<Output = Asked<bool>> + Send;

    // Communities.
    fn community(&self, platform: &str, id: &str) -> impl Future<Output = Asked<Option<(i64, String)>>> + Send;
    /// Inserts for `seen` zero, with this first revision.
    fn save_community(
        &self,
        platform: &str,
        id: &str,
        seen: i64,
        first: i64,
        settings: Option<&str>,
    ) -> impl Future<Output = Asked<bool>> + Send;

    // Whole people.
    fn forget(&self, person: &Hash) -> impl Future<Output = Asked<bool>> + Send;
    /// Deletes everybody whose last word is from before, and what no key opens any more.
    fn purge(&self, before: i64) -> impl Future<Output = Asked<u64>> + Send;

    // Backups.
    /// How many conversations there are.
    fn count(&self) -> impl Future<Output = Asked<u64>> + Send;
    /// Every row of the data as of one moment.
    fn dump(&self, sink: Sink<'_>) -> impl Future<Output = Asked<()>> + Send;
    /// Every row of the keys as of one moment.
    fn dump_keys(&self, sink: Sink<'_>) -> impl Future<Output = Asked<()>> + Send;
    /// Puts these rows in the place of all data, and notes which keys they belong to, in one transaction. An error among the
    /// rows undoes all of it.
    fn replace_all(&self, store_id: &[u8], source: Source<'_>) -> impl Future<Output = Asked<()>> + Send;
}
