//! The dossier that is open on this laptop, and what is done with it.

use crate::call::{Done, DossierState, SnapshotLine, State};
use crate::fault::Fault;
use crate::hall::HallShown;
use crate::invitees::{self, Chosen, Held};
use crate::paper::{Matter, Paper};
use crate::preferences::{self, Preferences};
use crate::{clock, laptop, sample};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use warsha_core::archive::Snapshot;
use warsha_core::id::Id;
use warsha_core::model::minutes::Minutes;
use warsha_core::{
    Action, Archive, Dossier, Error, FileKey, Known, MergeReport, Reading, Refusal, Remark, Stamp, View,
};
use warsha_press::compose::Beside;

/// One laptop's desk.
#[derive(Debug)]
pub(crate) struct Desk {
    data: PathBuf,
    open: Option<Open>,
    fault: Option<Fault>,
    remarks: Vec<Fault>,
    preferences: Option<Preferences>,
}

#[derive(Debug)]
struct Open {
    path: PathBuf,
    archive: Archive,
    dossier: Dossier,
}

impl Desk {
    /// Sits down: opens this laptop's own dossier, if it has one.
    pub(crate) fn new(data: &Path) -> Self {
        let mut desk = Self {
            data: data.to_owned(),
            open: None,
            fault: None,
            remarks: Vec::new(),
            preferences: preferences::read(data),
        };
        if desk.own().exists() || !desk.archive(&desk.own()).snapshots().is_empty() {
            let own = desk.own();
            desk.seat(&own);
        }
        desk
    }

    fn own(&self) -> PathBuf {
        self.data.join("warsha.warsha")
    }

    fn archive(&self, path: &Path) -> Archive {
        Archive::of(&self.data, path, FileKey)
    }

    /// Opens a dossier in the place of the one that is open; what is in the way is kept to be told.
    fn seat(&mut self, path: &Path) {
        match self.try_seat(path) {
            Ok(()) => self.fault = None,
            Err(fault) => self.fault = Some(fault),
        }
    }

    fn try_seat(&mut self, path: &Path) -> Result<(), Fault> {
        let now = clock::now();
        let mut archive = self.archive(path);
        let mut remarks = archive.admit(now)?;
        let opened = archive.open(now, laptop::fresh_number())?;
        remarks.extend(opened.remarks);
        self.rise();
        self.remarks.extend(remarks.iter().map(told));
        self.open = Some(Open { path: path.to_owned(), archive, dossier: opened.dossier });
        Ok(())
    }

    /// Closes what is open as it should be.
    pub(crate) fn rise(&mut self) {
        if let Some(Open { mut archive, dossier, .. }) = self.open.take() {
            let remarks = archive.close(dossier, clock::now());
            self.remarks.extend(remarks.iter().map(told));
        }
    }

    /// How things stand. What was to be told is told once.
    pub(crate) fn state(&mut self, hall: HallShown) -> State {
        let own = self.own();
        let offer =
            if self.open.is_none() && self.fault.is_some() { self.archive(&own).offer() } else { None };
        State {
            dossier: self.open.as_ref().map(|open| open.state(&own)),
            fault: self.fault.clone(),
            offer: offer.map(|offer| SnapshotLine { lacks: offer.lacks, ..line(&offer.snapshot) }),
            remarks: std::mem::take(&mut self.remarks),
            preferences: self.preferences.clone(),
            hall,
            version: env!("CARGO_PKG_VERSION").to_owned(),
        }
    }

    /// Begins this laptop's own dossier.
    pub(crate) fn begin(&mut self, with_sample: bool) -> Result<(), Fault> {
        let own = self.own();
        std::fs::create_dir_all(&self.data).map_err(|error| {
            let (path, reason) = (self.data.display().to_string(), error.to_string());
            Fault::new("cannot-write", [("path", path), ("reason", reason)])
        })?;
        self.open(&own)?;
        let open = self.opened()?;
        if with_sample && open.dossier.newest_entry().is_none() {
            sample::play(&mut open.dossier)?;
        }
        Ok(())
    }

    fn opened(&mut self) -> Result<&mut Open, Fault> {
        self.open.as_mut().ok_or_else(|| Fault::new("no-dossier-open", []))
    }

    pub(crate) fn read(&self, view: &View) -> Result<Reading, Fault> {
        let open = self.open.as_ref().ok_or_else(|| Fault::new("no-dossier-open", []))?;
        Ok(open.dossier.read(view)?)
    }

    /// Whom the register knows of a list, and who is on the workshop's list already.
    pub(crate) fn beside(
        &self,
        workshop: &Id,
        preview: &warsha_import::Preview,
    ) -> Result<(Known, BTreeSet<Id>), Fault> {
        let (people, organisations) = invitees::asked(preview);
        let Reading::Known(known) = self.read(&View::Known { people, organisations })? else {
            return Err(unexpected());
        };
        Ok((known, self.on_list(workshop)?))
    }

    fn on_list(&self, workshop: &Id) -> Result<BTreeSet<Id>, Fault> {
        let Reading::Evening(evening) = self.read(&View::Evening { workshop: workshop.clone() })? else {
            return Err(unexpected());
        };
        Ok(evening.attendances.into_iter().map(|attendance| attendance.person_id).collect())
    }

    /// Invites those of a list, all together.
    pub(crate) fn invite(
        &mut self,
        workshop: &Id,
        held: &Held,
        chosen: &[Chosen],
        go_on: &mut dyn FnMut(usize, usize) -> bool,
    ) -> Result<Done, Fault> {
        let actions = held.actions(workshop, chosen, &self.on_list(workshop)?)?;
        let open = self.opened()?;
        open.archive.before_risk(clock::now())?;
        open.dossier.apply_while(&actions, clock::now(), &mut |done| go_on(done, actions.len()))?;
        self.done(&actions)
    }

    /// What a paper is made of.
    pub(crate) fn matter(&self, paper: &Paper) -> Result<Matter, Fault> {
        let workshop = paper.workshop.clone();
        let Reading::Minutes(minutes) =
            self.read(&View::Minutes { workshop: workshop.clone(), public: paper.public })?
        else {
            return Err(unexpected());
        };
        let (mut phones, mut beside) = (BTreeMap::new(), Beside::default());
        if paper.has_phones() || paper.is_pack() {
            let Reading::Evening(evening) = self.read(&View::Evening { workshop: workshop.clone() })? else {
                return Err(unexpected());
            };
            if paper.has_phones() {
                phones = evening.phones();
            }
            beside.order = evening.standing;
        }
        if paper.is_pack() {
            let Reading::Pairs(pairs) = self.read(&View::Pairs { workshop: Some(workshop) })? else {
                return Err(unexpected());
            };
            beside.alike = pairs.alike();
        }
        Ok(Matter { minutes: *minutes, phones, beside })
    }

    /// As much of the minutes as the sentence of a note depends on.
    pub(crate) fn around(&self, note: &Id) -> Result<Minutes, Fault> {
        let Reading::Minutes(minutes) = self.read(&View::Around { note: note.clone() })? else {
            return Err(unexpected());
        };
        Ok(*minutes)
    }

    /// Does all of these as one, or none.
    pub(crate) fn act(&mut self, actions: &[Action]) -> Result<Done, Fault> {
        let open = self.opened()?;
        open.dossier.apply_together(actions, clock::now())?;
        self.done(actions)
    }

    fn done(&mut self, actions: &[Action]) -> Result<Done, Fault> {
        let action = actions.last().map(|action| action.code().to_owned()).unwrap_or_default();
        Ok(Done { action, remarks: self.opened()?.archive.after(clock::now()).iter().map(told).collect() })
    }

    /// Takes back what was last done.
    pub(crate) fn undo(&mut self) -> Result<Done, Fault> {
        self.step(Dossier::undo)
    }

    /// Does again what was last taken back.
    pub(crate) fn redo(&mut self) -> Result<Done, Fault> {
        self.step(Dossier::redo)
    }

    fn step(&mut self, step: fn(&mut Dossier, i64) -> Result<Stamp, Error>) -> Result<Done, Fault> {
        let open = self.opened()?;
        let entry = step(&mut open.dossier, clock::now())?;
        let action = open.action_of(&entry.to_string())?;
        Ok(Done { action, remarks: open.archive.after(clock::now()).iter().map(told).collect() })
    }

    pub(crate) fn take_back(&mut self, entry: &str) -> Result<Done, Fault> {
        let open = self.opened()?;
        let stamp = Stamp::parse(entry)
            .ok_or(Refusal::Missing { table: "entry".to_owned(), id: entry.to_owned() })
            .map_err(Error::from)?;
        let action = open.action_of(entry)?;
        open.dossier.take_back(stamp, clock::now())?;
        let remarks = open.archive.after(clock::now()).iter().map(told).collect();
        Ok(Done { action, remarks })
    }

    pub(crate) fn prefer(&mut self, preferences: Preferences) -> Result<(), Fault> {
        preferences::write(&self.data, &preferences)?;
        self.preferences = Some(preferences);
        Ok(())
    }

    /// Something to be told with how things stand.
    pub(crate) fn remark(&mut self, fault: Fault) {
        self.remarks.push(fault);
    }

    pub(crate) fn preferences(&self) -> Preferences {
        self.preferences.clone().unwrap_or_default()
    }

    /// Makes a verified copy in a folder, under the day's name.
    pub(crate) fn copy(&mut self, folder: &Path) -> Result<PathBuf, Fault> {
        let open = self.opened()?;
        let stem = open.path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let day = clock::day();
        let to = folder.join(format!("{stem}-{day}.warsha"));
        open.archive.copy(&to, clock::now())?;
        Ok(to)
    }

    pub(crate) fn snapshots(&mut self) -> Result<Vec<SnapshotLine>, Fault> {
        let own = self.own();
        let archive = self.open.as_ref().map_or_else(|| self.archive(&own), |open| open.archive.clone());
        Ok(archive.snapshots().iter().map(line).collect())
    }

    pub(crate) fn snapshot(&mut self) -> Result<(), Fault> {
        self.opened()?.archive.before_risk(clock::now())?;
        Ok(())
    }

    /// Puts a snapshot in the dossier's place, and opens it.
    pub(crate) fn restore(&mut self, counter: u64) -> Result<(), Fault> {
        let path = self.open.as_ref().map_or_else(|| self.own(), |open| open.path.clone());
        let mut archive = self.archive(&path);
        let chosen = archive.snapshots().into_iter().find(|snapshot| snapshot.counter == counter);
        let chosen =
            chosen.ok_or_else(|| Fault::new("no-snapshot", [("path", path.display().to_string())]))?;
        if self.open.is_some() {
            archive.before_risk(clock::now())?;
        }
        self.rise();
        let restored = archive.restore(&chosen.path, clock::now(), laptop::fresh_number());
        self.seat(&path);
        restored?;
        Ok(())
    }

    /// Opens another dossier; this laptop's own stays where it is.
    pub(crate) fn open(&mut self, path: &Path) -> Result<(), Fault> {
        self.try_seat(path)?;
        self.fault = None;
        Ok(())
    }

    /// Goes back to this laptop's own dossier.
    pub(crate) fn home(&mut self) -> Result<(), Fault> {
        let own = self.own();
        self.open(&own)
    }

    pub(crate) fn merge(&mut self, other: &Path) -> Result<MergeReport, Fault> {
        let open = self.opened()?;
        open.archive.before_risk(clock::now())?;
        Ok(open.dossier.merge(other, FileKey, clock::now())?)
    }
}

impl Open {
    fn state(&self, own: &Path) -> DossierState {
        let sample = match self.dossier.read(&View::Settings) {
            Ok(Reading::Settings(settings)) => {
                settings.iter().any(|setting| setting.id.as_str() == "sample" && setting.value.0 == "1")
            }
            _ => false,
        };
        DossierState {
            name: self.path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            own: self.path == own,
            sample,
            copied: self.archive.state().and_then(|state| state.copied),
            snapshot: self.archive.snapshots().first().map(|snapshot| snapshot.at),
        }
    }

    /// The code of an entry's action.
    fn action_of(&self, entry: &str) -> Result<String, Fault> {
        let Reading::History(entries) = self.dossier.read(&View::History { limit: 1_000 })? else {
            return Ok(String::new());
        };
        Ok(entries.into_iter().find(|of| of.id == entry).map(|of| of.action).unwrap_or_default())
    }
}

fn unexpected() -> Fault {
    Fault::new("unexpected", [("detail", "reading".to_owned())])
}

fn line(snapshot: &Snapshot) -> SnapshotLine {
    SnapshotLine { counter: snapshot.counter, at: snapshot.at, bytes: snapshot.bytes, lacks: None }
}

fn told(remark: &Remark) -> Fault {
    Fault::new(remark.code(), remark.args())
}
