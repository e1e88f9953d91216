//! The Merkle tree over a ledger's entries (RFC 6962, section 2.1): one entry can be proved without showing the others,
//! and a ledger that was cut off or rewritten cannot be passed off as the longer one of before.
//!
//! An entry's leaf are its canonical bytes ([`super::Entry::canonical`]).

use sha2::{Digest, Sha256};

/// A node's hash.
pub type Hash = [u8; 32];

/// Hash of an entry's bytes.
pub fn leaf(bytes: &[u8]) -> Hash {
    Sha256::new().chain_update([0]).chain_update(bytes).finalize().into()
}

fn node(left: &Hash, right: &Hash) -> Hash {
    Sha256::new().chain_update([1]).chain_update(left).chain_update(right).finalize().into()
}

/// Root over leaves; of none, the hash of nothing.
pub fn root(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => Sha256::digest([]).into(),
        [one] => *one,
        _ => {
            let (left, right) = leaves.split_at(split(leaves.len()));
            node(&root(left), &root(right))
        }
    }
}

/// Largest power of two below `size`, which is at least 2.
fn split(size: usize) -> usize {
    1 << (size - 1).ilog2()
}

/// Proof that the leaf at `index` is in the tree; `None` if there is no such leaf.
pub fn inclusion(leaves: &[Hash], index: usize) -> Option<Vec<Hash>> {
    if index >= leaves.len() {
        return None;
    }
    if leaves.len() == 1 {
        return Some(Vec::new());
    }
    let (left, right) = leaves.split_at(split(leaves.len()));
    let (mut proof, other) = match index.checked_sub(left.len()) {
        None => (inclusion(left, index)?, root(right)),
        Some(index) => (inclusion(right, index)?, root(left)),
    };
    proof.push(other);
    Some(proof)
}

/// Whether a proof shows that a leaf stands at `index` in the tree of `size` leaves with this root.
pub fn includes(root: &Hash, size: usize, index: usize, leaf: &Hash, proof: &[Hash]) -> bool {
    fn rise(size: usize, index: usize, leaf: &Hash, proof: &[Hash]) -> Option<Hash> {
        if size == 1 {
            return proof.is_empty().then_some(*leaf);
        }
        let (other, proof) = proof.split_last()?;
        let left = split(size);
        match index.checked_sub(left) {
            None => Some(node(&rise(left, index, leaf, proof)?, other)),
            Some(index) => Some(node(other, &rise(size - left, index, leaf, proof)?)),
        }
    }
    index < size && rise(size, index, leaf, proof).as_ref() == Some(root)
}

/// Proof that the tree of the first `older` leaves is the beginning of this one; `None` if it has none or not as many.
pub fn consistency(leaves: &[Hash], older: usize) -> Option<Vec<Hash>> {
    fn descend(leaves: &[Hash], older: usize, known: bool) -> Vec<Hash> {
        if older == leaves.len() {
            return if known { Vec::new() } else { vec![root(leaves)] };
        }
        let (left, right) = leaves.split_at(split(leaves.len()));
        let (mut proof, other) = match older.checked_sub(left.len()) {
            None | Some(0) => (descend(left, older, known), root(right)),
            Some(rest) => (descend(right, rest, false), root(left)),
        };
        proof.push(other);
        proof
    }
    (older >= 1 && older <= leaves.len()).then(|| descend(leaves, older, true))
}

/// Whether a proof shows that the older tree is the beginning of the newer one.
pub fn continues(older: (usize, &Hash), newer: (usize, &Hash), proof: &[Hash]) -> bool {
    /// Roots of the older and of the newer tree below this place.
    fn rise(size: usize, older: usize, known: Option<&Hash>, proof: &[Hash]) -> Option<(Hash, Hash)> {
        if older == size {
            return match (known, proof) {
                (Some(root), []) | (None, [root]) => Some((*root, *root)),
                _ => None,
            };
        }
        let (other, proof) = proof.split_last()?;
        let left = split(size);
        match older.checked_sub(left) {
            None | Some(0) => {
                let (before, now) = rise(left, older, known, proof)?;
                Some((before, node(&now, other)))
            }
            Some(rest) => {
                let (before, now) = rise(size - left, rest, None, proof)?;
                Some((node(other, &before), node(other, &now)))
            }
        }
    }
    older.0 >= 1 && older.0 <= newer.0 && rise(newer.0, older.0, Some(older.1), proof) == Some((*older.1, *newer.1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::digest::hex;

    /// Leaves and roots of the reference implementation of Certificate Transparency.
    const INPUTS: [&[u8]; 8] = [b"", b"\0", b"\x10", b" !", b"01", b"@ABC", b"PQRSTUVW", b"`abcdefghijklmno"];
    const ROOTS: [&str; 8] = [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];

    #[test]
    fn roots_are_those_of_the_reference() {
        let leaves = INPUTS.map(leaf);
        assert_eq!(hex(&root(&[])), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        for (size, expected) in (1..).zip(ROOTS) {
            assert_eq!(hex(&root(&leaves[..size])), expected, "{size} leaves");
        }
    }

    fn leaves(count: u8) -> Vec<Hash> {
        (0..count).map(|n| leaf(&[n])).collect()
    }

    #[test]
    fn a_proof_of_inclusion_holds_for_its_leaf_and_place_alone() {
        let all = leaves(33);
        for size in 1..=all.len() {
            let tree = &all[..size];
            for index in 0..size {
                let proof = inclusion(tree, index).unwrap();
                assert!(includes(&root(tree), size, index, &tree[index], &proof));
                assert!(!includes(&root(tree), size, index, &leaf(b"other"), &proof));
                assert!(!includes(&root(tree), size, index + 1, &tree[index], &proof));
                assert!(!includes(&root(&all), size, index, &tree[index], &proof) || size == all.len());
            }
            assert_eq!(inclusion(tree, size), None);
        }
    }

    #[test]
    fn a_proof_of_consistency_finds_a_rewritten_beginning() {
        let all = leaves(33);
        for older in 1..=all.len() {
            let before = root(&all[..older]);
            let proof = consistency(&all, older).unwrap();
            assert!(continues((older, &before), (all.len(), &root(&all)), &proof), "{older}");
            let mut other = all.clone();
            other[older - 1] = leaf(b"other");
            let forged = consistency(&other, older).unwrap();
            assert!(!continues((older, &before), (all.len(), &root(&other)), &forged), "{older}");
            assert!(!continues((older, &before), (all.len(), &root(&other)), &proof), "{older}");
        }
        assert_eq!(consistency(&all, 0), None);
        assert_eq!(consistency(&all, 34), None);
    }

    #[test]
    fn senseless_proofs_are_refused() {
        let all = leaves(5);
        assert!(!includes(&root(&all), 0, 0, &all[0], &[]));
        assert!(!includes(&root(&all), usize::MAX, 3, &all[0], &[[0; 32]; 70]));
        assert!(!continues((0, &root(&[])), (5, &root(&all)), &[]));
        assert!(!continues((6, &root(&all)), (5, &root(&all)), &[]));
    }
}
