//! Keys: what is sealed with what.
//!
//! `DATA_KEY` opens the vault. The vault holds two keys: one that turns people into hashes, and one that wraps the keys of
//! the people. A person's key seals everything that is kept about them. Changing `DATA_KEY` makes a new wrapping key and
//! leaves the hashes and the people's keys as they are, so that no stored row has to be written again.
//! `docs/decisions/0006-keys.md` says what this protects against, and what not.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit as _, XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use hmac::{Hmac, KeyInit as _, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::SessionKey;

const KEY: usize = 32;
const NONCE: usize = 24;
/// The bytes before a wrapped key that say of which generation it is.
const GENERATION: usize = 8;
/// What the first byte of everything sealed says: XChaCha20-Poly1305, nonce first.
const LAYOUT: u8 = 1;

type Bytes32 = Zeroizing<[u8; KEY]>;

/// The name of a person, or of one thing of theirs, in the database.
pub type Hash = [u8; 16];

/// The operator's key, `DATA_KEY`. Whoever has it, the keys and the data can read what is stored.
#[derive(Clone)]
pub struct DataKey(Bytes32);

/// The text is no key.
#[derive(Debug, thiserror::Error)]
#[error("expected 32 bytes as base64 (44 characters) or as 64 hexadecimal digits; `spotter config new-key` makes one")]
pub struct NotAKey;

impl DataKey {
    /// A new one.
    pub fn generate() -> DataKey {
        DataKey(random32())
    }

    /// Reads one, as base64 or in hexadecimal digits.
    pub fn parse(text: &str) -> Result<DataKey, NotAKey> {
        let text = text.trim();
        let bytes =
            Zeroizing::new(if text.len() == 2 * KEY { hex(text) } else { BASE64.decode(text).ok() }.ok_or(NotAKey)?);
        let mut key: Bytes32 = Zeroizing::default();
        if bytes.len() != KEY || bytes.iter().all(|byte| *byte == bytes[0]) {
            return Err(NotAKey);
        }
        key.copy_from_slice(&bytes);
        Ok(DataKey(key))
    }

    /// As it is written in settings.
    pub fn to_text(&self) -> Zeroizing<String> {
        Zeroizing::new(BASE64.encode(self.0.as_slice()))
    }
}

impl fmt::Debug for DataKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(secret)")
    }
}

fn hex(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u8>> = text.chars().map(|c| c.to_digit(16).and_then(|d| u8::try_from(d).ok())).collect();
    Some(digits?.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect())
}

/// The vault as it is stored.
#[derive(Clone, PartialEq, Eq)]
pub struct SealedVault {
    /// Which data it belongs to.
    pub store_id: Vec<u8>,
    /// Raised when `DATA_KEY` is changed.
    pub generation: i64,
    /// Both keys.
    pub sealed: Vec<u8>,
}

/// The opened vault.
pub(super) struct Vault {
    pub store_id: Vec<u8>,
    pub generation: i64,
    names: Bytes32,
    wrapping: Bytes32,
}

/// One person's key.
#[derive(Clone)]
pub(super) struct PersonKey(Bytes32);

/// Why a person's wrapped key did not open.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Unwrapped {
    /// `DATA_KEY` was changed while this process ran; or the bytes that say so are damaged, and more.
    ByAnotherGeneration,
    /// It was damaged.
    Broken,
}

impl Vault {
    /// A new one, for a new store.
    pub fn generate() -> Vault {
        let mut store_id = vec![0; 16];
        fill(&mut store_id);
        Vault { store_id, generation: 1, names: random32(), wrapping: random32() }
    }

    /// The same store under a new wrapping key.
    pub fn next_generation(&self) -> Vault {
        let (store_id, generation) = (self.store_id.clone(), self.generation + 1);
        Vault { store_id, generation, names: self.names.clone(), wrapping: random32() }
    }

    /// As it is stored.
    pub fn seal(&self, key: &DataKey) -> SealedVault {
        let plain = Zeroizing::new([self.names.as_slice(), self.wrapping.as_slice()].concat());
        let about = binding(&[b"vault", &self.store_id, &self.generation.to_be_bytes()]);
        let sealed = seal(&vault_key(key, &self.store_id), &about, &plain);
        SealedVault { store_id: self.store_id.clone(), generation: self.generation, sealed }
    }

    /// Opens what is stored. `None`: it is not the right key, or not what was written.
    pub fn open(key: &DataKey, stored: &SealedVault) -> Option<Vault> {
        let about = binding(&[b"vault", &stored.store_id, &stored.generation.to_be_bytes()]);
        let plain = open(&vault_key(key, &stored.store_id), &about, &stored.sealed)?;
        let (names, wrapping) = plain.split_at_checked(KEY)?;
        Some(Vault {
            store_id: stored.store_id.clone(),
            generation: stored.generation,
            names: Zeroizing::new(names.try_into().ok()?),
            wrapping: Zeroizing::new(wrapping.try_into().ok()?),
        })
    }

    /// The name of a person in the database.
    pub fn person(&self, key: &SessionKey) -> Hash {
        self.hash(&[b"person", key.platform.id().as_bytes(), key.person.as_bytes()])
    }

    /// The name of one thing of theirs.
    pub fn slot(&self, person: &Hash, kind: &str, id: &str) -> Hash {
        self.hash(&[b"slot", person, kind.as_bytes(), id.as_bytes()])
    }

    fn hash(&self, parts: &[&[u8]]) -> Hash {
        let mut mac = Hmac::<Sha256>::new_from_slice(self.names.as_slice()).expect("HMAC takes a key of any length");
        mac.update(&binding(parts));
        let whole = mac.finalize().into_bytes();
        let mut hash = Hash::default();
        hash.copy_from_slice(&whole[..16]);
        hash
    }

    /// A new key for a person.
    pub fn new_person_key(&self, person: &Hash) -> (PersonKey, Vec<u8>) {
        let key = PersonKey(random32());
        let wrapped = self.wrap(person, &key);
        (key, wrapped)
    }

    /// As it is stored: the generation, then the sealed key.
    pub fn wrap(&self, person: &Hash, key: &PersonKey) -> Vec<u8> {
        let generation = self.generation.to_be_bytes();
        let about = binding(&[b"person key", &generation, person]);
        [generation.as_slice(), &seal(&self.wrapping, &about, key.0.as_slice())].concat()
    }

    /// Opens a stored key. What it says of its generation is only believed if it does not open: those bytes may be what is
    /// damaged.
    pub fn unwrap(&self, person: &Hash, wrapped: &[u8]) -> Result<PersonKey, Unwrapped> {
        let (says, sealed) = wrapped.split_at_checked(GENERATION).ok_or(Unwrapped::Broken)?;
        let generation = self.generation.to_be_bytes();
        let about = binding(&[b"person key", &generation, person]);
        match open(&self.wrapping, &about, sealed) {
            Some(key) => Ok(PersonKey(Zeroizing::new(key.as_slice().try_into().map_err(|_| Unwrapped::Broken)?))),
            None if says == generation => Err(Unwrapped::Broken),
            None => Err(Unwrapped::ByAnotherGeneration),
        }
    }

    /// A key that does not open, marked as one of this generation.
    pub fn marked(&self, wrapped: &[u8]) -> Vec<u8> {
        let sealed = wrapped.get(GENERATION..).unwrap_or_default();
        [self.generation.to_be_bytes().as_slice(), sealed].concat()
    }
}

impl PersonKey {
    /// Seals something. `about` says whose and which it is: put elsewhere it does not open.
    pub fn seal(&self, about: &[&[u8]], plain: &[u8]) -> Vec<u8> {
        seal(&self.0, &binding(about), plain)
    }

    /// Opens it again.
    pub fn open(&self, about: &[&[u8]], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        open(&self.0, &binding(about), sealed)
    }
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Vault(generation {})", self.generation)
    }
}

impl fmt::Debug for PersonKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(secret)")
    }
}

/// The parts with their lengths, so that no two lists of parts read the same.
fn binding(parts: &[&[u8]]) -> Vec<u8> {
    let mut bound = b"spotter 1".to_vec();
    for part in parts {
        bound.extend((part.len() as u64).to_be_bytes());
        bound.extend_from_slice(part);
    }
    bound
}

fn vault_key(key: &DataKey, store_id: &[u8]) -> Bytes32 {
    let mut out: Bytes32 = Zeroizing::default();
    let derived = Hkdf::<Sha256>::new(Some(store_id), key.0.as_slice());
    derived.expand(b"spotter vault 1", out.as_mut_slice()).expect("32 bytes are a length that HKDF gives");
    out
}

fn seal(key: &Bytes32, about: &[u8], plain: &[u8]) -> Vec<u8> {
    let mut nonce = [0; NONCE];
    fill(&mut nonce);
    let cipher = XChaCha20Poly1305::new(key.as_slice().into());
    let payload = Payload { msg: plain, aad: about };
    let sealed = cipher.encrypt(&XNonce::from(nonce), payload).expect("records are far below the cipher's limit");
    [&[LAYOUT], nonce.as_slice(), &sealed].concat()
}

fn open(key: &Bytes32, about: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (nonce, sealed) = sealed.strip_prefix(&[LAYOUT])?.split_at_checked(NONCE)?;
    let cipher = XChaCha20Poly1305::new(key.as_slice().into());
    let nonce: [u8; NONCE] = nonce.try_into().ok()?;
    let plain = cipher.decrypt(&XNonce::from(nonce), Payload { msg: sealed, aad: about }).ok()?;
    Some(Zeroizing::new(plain))
}

fn random32() -> Bytes32 {
    let mut bytes: Bytes32 = Zeroizing::default();
    fill(bytes.as_mut_slice());
    bytes
}

/// A random number to begin counting revisions from.
pub(super) fn first_revision() -> i64 {
    let mut bytes = [0; 8];
    fill(&mut bytes);
    // 52 bits: exact in JSON, and room to count.
    (i64::from_be_bytes(bytes) & 0x000f_ffff_ffff_ffff) + 1
}

/// Without randomness there is no encryption: better to stop than to write with a key that can be guessed.
fn fill(bytes: &mut [u8]) {
    getrandom::fill(bytes).expect("the operating system gives random bytes");
}
