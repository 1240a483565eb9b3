//! The types that pages and core share: one file of TypeScript, generated and committed, and compared here.
//!
//! `UPDATE_SNAPSHOTS=1` writes it anew.

use std::any::TypeId;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use ts_rs::{Config, TS, TypeVisitor};
use warsha_desk::{Call, Fault, HallScene, HallWindow, Reply};

/// Every type that another one names, by its name.
struct Walk {
    config: Config,
    met: BTreeSet<TypeId>,
    declared: BTreeMap<String, String>,
}

impl TypeVisitor for Walk {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.met.insert(TypeId::of::<T>()) {
            return;
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
        if T::output_path().is_none() {
            return; // a number, a list: TypeScript has it already
        }
        let declared = T::decl(&self.config);
        let said = self.declared.insert(T::ident(&self.config), declared.clone());
        assert!(said.is_none_or(|said| said == declared), "two types are called {}", T::ident(&self.config));
    }
}

fn generated() -> String {
    let config = Config::new().with_large_int("number");
    let mut walk = Walk { config, met: BTreeSet::new(), declared: BTreeMap::new() };
    walk.visit::<Call>();
    walk.visit::<Reply>();
    walk.visit::<Fault>();
    walk.visit::<HallScene>();
    walk.visit::<HallWindow>();
    let mut text = "// Generated from the Rust types by tests/it/bindings.rs. Do not edit.\n".to_owned();
    for declared in walk.declared.values() {
        text.push_str("\nexport ");
        text.push_str(declared);
        text.push('\n');
    }
    text
}

#[test]
fn the_bindings_are_those_of_the_core() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/api/bindings.ts");
    let generated = generated();
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        std::fs::write(&path, &generated).unwrap();
    }
    let there = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(
        there == generated,
        "ui/src/api/bindings.ts is not what the core says; UPDATE_SNAPSHOTS=1 writes it anew"
    );
}
